import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { pseudonymsOf } from '../../shared/domain/links/pseudonyms-of.ts';
import { traceOf, waybillBlock } from '../../shared/domain/trace/trace-of.ts';
import type { Dossier, Version } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Pseudonyms } from '../../shared/model/pseudonyms.ts';
import type { Trace } from '../../shared/model/trace.ts';
import type { World } from './world.ts';

/** What a dossier's documents alone say across parcels: nothing is judged yet, and the trace names no revision. */
export interface Sketch {
  readonly pseudonyms: Pseudonyms;
  readonly trace: Trace;
  /** Its token, which only parcels that use recorded rights leave behind. */
  readonly waybillBlock: () => string;
}

/** Null before there is a declaration. */
export type Sketches = (dossier: Pick<Dossier, 'key' | 'versions'>) => Sketch | null;

/**
 * Sketches each set of documents once: quota, links and a first decision look at it, and the decision log gets it afterwards.
 * Lives as long as one delivery.
 */
export function sketches(brands: readonly string[], { tokens: { token } }: Pick<World, 'tokens'>): Sketches {
  const drawn = new Map<Dossier['versions'], Sketch | null>();
  return ({ key, versions }) => {
    const known = drawn.get(versions);
    if (known !== undefined) return known;
    const sketch = draw(key, versions);
    drawn.set(versions, sketch);
    return sketch;
  };

  function draw(key: Dossier['key'], versions: Dossier['versions']): Sketch | null {
    const inForce = papersOf({ versions });
    const isWithdrawn = inForce.declaration === null;
    const papers = isWithdrawn ? papersOf({ versions: versions.filter(isKept) }) : inForce;
    const pseudonyms = pseudonymsOf(papers, token);
    const facts = { parcel: parcelId(key), rev: 0, papers, findings: [], arrivals: 0, isWithdrawn, brands };
    const trace = traceOf(facts, pseudonyms, token);
    const { declaration } = papers;
    if (declaration === null || pseudonyms === null || trace === null) return null;
    return { pseudonyms, trace, waybillBlock: () => waybillBlock(declaration, token) };
  }
}

/** A declaration that was deleted leaves its last words, as a cancelled one does: also where the deletion arrived first. */
function isKept({ document: { type, body } }: Version): boolean {
  return type !== 'declaration' || body.appType !== '3';
}

import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { traceOf } from '../../shared/domain/trace/trace-of.ts';
import type { Dossier, Version } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { shortToken } from '../../shared/notation/short-token.ts';
import type { Places } from './note-links.ts';
import type { World } from './world.ts';

/** The trace of a dossier's documents, before anything is judged; null before there is a declaration. */
export type Sketch = (dossier: Pick<Dossier, 'key' | 'rev' | 'versions' | 'arrivals'>) => Trace | null;

/** A declaration that was deleted leaves its last words, as a cancelled one does: also where the deletion arrived first. */
function isKept({ document: { type, body } }: Version): boolean {
  return type !== 'declaration' || body.appType !== '3';
}

/** Sketches each set of documents once: a first decision looks at it, and the decision log gets it afterwards. Lives as long as one delivery. */
export function sketches(brands: readonly string[], { tokens, place }: Pick<World, 'tokens'> & Places): Sketch {
  const drawn = new WeakMap<Dossier['versions'], Trace | null>();
  return ({ key, rev, versions, arrivals }) => {
    const known = drawn.get(versions);
    if (known !== undefined) return known && { ...known, rev, arrivals: arrivals.length };
    const papers = papersOf({ versions });
    const isWithdrawn = papers.declaration === null;
    const facts = {
      parcel: parcelId(key),
      rev,
      papers: isWithdrawn ? papersOf({ versions: versions.filter(isKept) }) : papers,
      findings: [],
      arrivals: arrivals.length,
      isWithdrawn,
    };
    const trace = traceOf({ ...facts, brands }, (value) => shortToken(tokens.token(value)), place);
    drawn.set(versions, trace);
    return trace;
  };
}

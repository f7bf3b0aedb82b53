import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { isCancelled } from '../../shared/domain/dossier/state-of.ts';
import { traceOf } from '../../shared/domain/trace/trace-of.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Trace } from '../../shared/model/trace.ts';
import type { Tokens } from '../../shared/ports/tokens.ts';
import type { Announcement } from './announce.ts';
import type { Books } from './world.ts';

/** 96 bits: no two values of a window share a token, and a trace stays half as long as with whole ones. */
const TOKEN_LENGTH = 16;

type Told = Pick<Announcement, 'before' | 'after' | 'again'>;

/** The traces that a delivery changed, and those that a repeated delivery may have failed to tell. */
export function tracesOf(told: readonly Told[], books: Pick<Books, 'policy' | 'brands'>, tokens: Tokens): Trace[] {
  const known = new Map<string, string>();
  return told.flatMap(({ before, after, again }) => {
    if (before === after && !again) return [];
    const former = before === after ? null : drawn(before);
    const present = drawn(after) ?? withdrawn(former, after.rev);
    return present === null || (!again && isSame(former, present)) ? [] : [present];
  });

  function drawn(dossier: Dossier): Trace | null {
    const facts = {
      parcel: parcelId(dossier.key),
      rev: dossier.rev,
      papers: papersOf(dossier),
      findings: (dossier.verdict?.findings ?? []).filter(isOfDocuments),
      arrivals: dossier.arrivals.length,
      isCancelled: isCancelled(dossier),
      brands: books.brands,
    };
    return traceOf(facts, token);
  }

  function token(value: string): string {
    const cached = known.get(value);
    if (cached !== undefined) return cached;
    const fresh = tokens.token(value).slice(0, TOKEN_LENGTH);
    known.set(value, fresh);
    return fresh;
  }
}

/** What looking back found, and a lane that only the score gave, would tell it nothing but its own words. */
function isOfDocuments({ code, foundAt }: Finding): boolean {
  return foundAt === undefined && code !== 'risk-score';
}

/** A declaration that was deleted leaves its trace as a cancelled one does. */
function withdrawn(former: Trace | null, rev: number): Trace | null {
  return former && { ...former, rev, isCancelled: true };
}

function isSame(former: Trace | null, present: Trace): boolean {
  return former !== null && JSON.stringify({ ...former, rev: 0 }) === JSON.stringify({ ...present, rev: 0 });
}

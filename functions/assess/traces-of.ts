import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { isCancelled } from '../../shared/domain/dossier/state-of.ts';
import { traceOf } from '../../shared/domain/trace/trace-of.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { shortToken } from '../../shared/notation/short-token.ts';
import type { Tokens } from '../../shared/ports/tokens.ts';
import type { Announcement } from './announce.ts';
import type { Books } from './world.ts';

type Told = Pick<Announcement, 'before' | 'after' | 'again'>;

/** The traces that a delivery changed, and those that a repeated delivery may have failed to tell. */
export function tracesOf(told: readonly Told[], books: Pick<Books, 'policy' | 'brands'>, tokens: Tokens): Trace[] {
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
    return traceOf(facts, (value) => shortToken(tokens.token(value)));
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

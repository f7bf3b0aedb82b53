import { isDeclaration } from '../../shared/domain/dossier/entry-no-of.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { factsOf } from '../../shared/domain/instructions/facts-of.ts';
import { findingsOfParcel } from '../../shared/domain/select/findings-of-parcel.ts';
import { selectionRecordOf } from '../../shared/domain/select/selection-record-of.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import type { Announcement, Shelves } from './announce.ts';
import type { Targeting } from './targeting.ts';

const DECIMALS = 6;

type Told = Pick<Announcement, 'before' | 'after' | 'again' | 'links' | 'facts'>;

/** How the parcels whose selection a delivery changed fared, and those that a repeated delivery may have failed to tell. */
export function selectionsOf(told: readonly Told[], { books, targeting }: Shelves): SelectionRecord[] {
  return told.flatMap((one) => {
    const { before, after, again } = one;
    if (after.verdict === null || (!again && !isNews(before, after))) return [];
    const facts = one.facts?.() ?? factsAgain(one);
    const record = selectionRecordOf(after, facts, shadow(targeting, facts));
    return record === null ? [] : [record];
  });

  function factsAgain({ after, links }: Told): ParcelFacts {
    const { verdict } = after;
    const known = { papers: papersOf(after), links, reference: books.reference };
    return factsOf(known, findingsOfParcel(verdict?.findings ?? []), verdict?.score ?? 0);
  }
}

/** Another verdict, or documents by which the facts of one that did not may be others. */
function isNews(before: Dossier, after: Dossier): boolean {
  if (before.verdict === null || JSON.stringify(before.verdict) !== JSON.stringify(after.verdict)) return true;
  return before.versions !== after.versions && stated(before) !== stated(after);
}

function stated({ versions }: Pick<Dossier, 'versions'>): number {
  return versions.filter((version) => isDeclaration(version) || version.document.type === 'order').length;
}

function shadow({ challenger }: Targeting, facts: ParcelFacts): SelectionRecord['challenger'] {
  if (challenger === null) return null;
  return { version: challenger.version, score: Number(challenger.score(facts).toFixed(DECIMALS)) };
}

import type { LeadRight } from '../../model/lead.ts';
import type { TracedMark } from '../../model/trace.ts';
import { disguisedSpellings, isDisguised } from './disguise.ts';
import { merchantsOf } from './lead-signals.ts';
import type { SuspiciousParcel } from './subjects-of.ts';

/** How many merchants, marks or rights a lead names. */
export const NAMED_AT_MOST = 20;

/** What suspicious parcels, oldest first, show of each right; most parcels first. */
export function rightsIn(
  parcels: readonly SuspiciousParcel[],
  holderOf: (recordNo: string) => string | null,
): LeadRight[] {
  const numbers = new Set(parcels.flatMap(({ uses }) => uses.map(({ recordNo }) => recordNo)));
  return [...numbers]
    .map((recordNo) => ({ ...shownOf(recordNo, parcels), holder: holderOf(recordNo) }))
    .toSorted((a, b) => b.parcels - a.parcels || (a.recordNo < b.recordNo ? -1 : 1));
}

function shownOf(recordNo: string, all: readonly SuspiciousParcel[]): Omit<LeadRight, 'holder'> {
  const parcels = all.flatMap(({ trace, uses }) => {
    const own = uses.filter((use) => use.recordNo === recordNo);
    return own.length > 0 ? [{ trace, uses: own }] : [];
  });
  const uses = parcels.flatMap((parcel) => parcel.uses);
  const times = parcels.map(({ trace }) => trace.times.declared);
  return {
    recordNo,
    marks: named(uses.map(({ mark }) => mark)),
    merchants: merchantsOf({ parcels }).slice(0, NAMED_AT_MOST),
    parcels: parcels.length,
    disguised: countOf(parcels, isDisguised),
    spellings: named(uses.flatMap(disguisedSpellings)),
    views: [...new Set(uses.map(({ view }) => view))].toSorted(),
    priceBelowBand: countOf(parcels, ({ reasons }) => reasons.includes('price-below-band')),
    firstSeen: times[0] ?? 0,
    lastSeen: times.at(-1) ?? 0,
  };
}

function countOf(parcels: readonly SuspiciousParcel[], has: (use: TracedMark) => boolean): number {
  return parcels.filter(({ uses }) => uses.some(has)).length;
}

function named(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted().slice(0, NAMED_AT_MOST);
}

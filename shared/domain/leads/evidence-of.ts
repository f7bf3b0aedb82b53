import type { LeadParcel } from '../../model/lead.ts';
import { disguisedSpellings, disguiseOf } from './disguise.ts';
import type { SuspiciousParcel } from './subjects-of.ts';

const AT_MOST = 20;

/**
 * The parcels that tell most: first the strongest of every district, so that each has something of its own to look at, then those
 * with a spelling that none before them has, then the rest by how deliberate they are.
 */
export function evidenceOf(parcels: readonly SuspiciousParcel[]): LeadParcel[] {
  const ranked = parcels.toSorted(byStrength);
  const districts = new Set<string>();
  const spellings = new Set<string>();
  const rows = ranked.map((parcel) => {
    const isFirstThere = !districts.has(parcel.trace.customsCode);
    districts.add(parcel.trace.customsCode);
    const known = spellings.size;
    for (const use of parcel.uses) for (const text of disguisedSpellings(use)) spellings.add(text);
    const rank = isFirstThere ? 0 : spellings.size > known ? 1 : 2;
    return { parcel, rank };
  });
  return rows
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, AT_MOST)
    .map(({ parcel }) => rowOf(parcel));
}

function byStrength(a: SuspiciousParcel, b: SuspiciousParcel): number {
  return (
    disguiseOf(b.uses) - disguiseOf(a.uses) ||
    b.trace.times.declared - a.trace.times.declared ||
    (a.trace.parcel < b.trace.parcel ? -1 : 1)
  );
}

function rowOf({ trace, uses }: SuspiciousParcel): LeadParcel {
  return {
    parcel: trace.parcel,
    customsCode: trace.customsCode,
    merchant: trace.firms.merchant,
    declared: trace.times.declared,
    uses: uses.map(({ reasons: _, isBenign: __, ...use }) => use),
  };
}

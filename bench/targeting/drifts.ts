import type { TrafficParcel } from './traffic-parcels.ts';

/** A day from which violations are of kinds that there were none of before. */
export interface Drift {
  readonly name: string;
  readonly from: string;
  /** Fraud patterns (rules.md §5) that begin then. */
  readonly patterns: readonly string[];
  /** Whether all others end then: nothing that was learnt of violations is of use any more. */
  readonly othersEnd: boolean;
}

const FROM = '2026-11-09';

export const DRIFTS: readonly Drift[] = [
  { name: 'drift-joins', from: FROM, patterns: ['P2'], othersEnd: false },
  { name: 'drift-P1P2', from: FROM, patterns: ['P1', 'P2'], othersEnd: true },
  { name: 'drift-P3P4', from: FROM, patterns: ['P3', 'P4'], othersEnd: true },
  { name: 'drift-P5P7', from: FROM, patterns: ['P5', 'P7'], othersEnd: true },
];

/** The stream with the drift spliced in: parcels of the new kinds before its day, and others from then on, are left out. */
export function streamOf(parcels: readonly TrafficParcel[], drift: Drift): readonly TrafficParcel[] {
  const isNew = ({ patterns }: TrafficParcel) => patterns.some((pattern) => drift.patterns.includes(pattern));
  return parcels.filter((parcel) => {
    if (!parcel.isHit) return true;
    return parcel.day < drift.from ? !isNew(parcel) : isNew(parcel) || !drift.othersEnd;
  });
}

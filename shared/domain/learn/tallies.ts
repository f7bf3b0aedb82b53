/** Running counts per slot: how much was seen there, and how much of it were hits. */
export interface Tallies {
  readonly total: Float64Array;
  readonly hits: Float64Array;
}

/** Older evidence gives way when a slot has seen more than this, so that a count follows a stream that changes. */
const MEMORY = 4000;

export function noTallies(slots: number): Tallies {
  return { total: new Float64Array(slots), hits: new Float64Array(slots) };
}

/** Counts one case. `weight` is how many cases of the stream it stands for. */
export function tally({ total, hits }: Tallies, slot: number, isHit: boolean, weight: number): void {
  const seen = (total[slot] ?? 0) + weight;
  const found = (hits[slot] ?? 0) + (isHit ? weight : 0);
  const kept = Math.min(1, MEMORY / seen);
  total[slot] = seen * kept;
  hits[slot] = found * kept;
}

/** The share of hits in a slot, drawn towards the usual share while little was seen, as if `presumed` such cases stood before; always above 0 and below 1. */
export function tallied({ total, hits }: Tallies, slot: number, usualShare: number, presumed: number): number {
  return ((hits[slot] ?? 0) + presumed * usualShare) / ((total[slot] ?? 0) + presumed);
}

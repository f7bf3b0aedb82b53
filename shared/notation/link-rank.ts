import { stableNumber } from './stable-hash.ts';

/** Eight digits of base 36: the leading ones of a stable hash are not spread evenly. */
const RANGE = 36 ** 8;

/** A number above 0 and at most 1 for a pair of names, spread evenly over all pairs and the same everywhere. */
export function linkRank(owner: string, neighbour: string): number {
  return ((stableNumber(`${owner} ${neighbour}`, 0) % RANGE) + 1) / RANGE;
}

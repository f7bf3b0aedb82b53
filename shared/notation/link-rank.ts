import { stableHash } from './stable-hash.ts';

const DIGITS = 10;
/** The leading digits of a stable hash are not spread evenly. */
const UNEVEN = 2;
const RANGE = 36 ** (DIGITS - UNEVEN);

/** A number above 0 and at most 1 for a pair of names, spread evenly over all pairs and the same everywhere. */
export function linkRank(owner: string, neighbour: string): number {
  return (Number.parseInt(stableHash(`${owner} ${neighbour}`, DIGITS).slice(UNEVEN), 36) + 1) / RANGE;
}

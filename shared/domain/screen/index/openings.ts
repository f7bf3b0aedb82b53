import { EMPTY, extend, spread } from './rolling-hash.ts';

/*
 * Which pairs of symbols begin something: a bit per hash of a pair. Small enough to stay near the processor, it spares most looks into
 * the large indexes. A pair that is not there opens nothing; one that is there may open nothing.
 */

const BITS = 2 ** 19;
const PER_WORD = 32;

/** Of the first two of each sequence; shorter ones open nothing. */
export function openings(sequences: Iterable<readonly number[]>): Uint32Array {
  const bits = new Uint32Array(BITS / PER_WORD);
  for (const [first, second] of sequences) {
    if (first === undefined || second === undefined) continue;
    const at = placeOf(first, second);
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return bits;
}

export function opens(bits: Uint32Array, first: number, second: number): boolean {
  const at = placeOf(first, second);
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

function placeOf(first: number, second: number): number {
  return spread(extend(extend(EMPTY, first), second)) & (BITS - 1);
}

import { integerOf } from './integer-of.ts';

export interface SampleInput {
  /** How many to choose; all when there are fewer. */
  readonly size: number;
  readonly of: number;
  /** The digest of the n-th step, from 1 on: SHA-256(seed ‖ counter) of a published seed makes the draw checkable by anyone. */
  readonly hash: (counter: number) => Uint8Array;
}

/**
 * Chooses different places in [0, of) uniformly, in the order drawn: the Rivest sampler (rules.md §8.5). Each step takes the
 * digest modulo the number of places and passes over a place that it chose before.
 */
export function sample({ size, of, hash }: SampleInput): readonly number[] {
  const chosen = new Set<number>();
  const wanted = Math.min(size, of);
  for (let counter = 1; chosen.size < wanted; counter += 1) chosen.add(Number(integerOf(hash(counter)) % BigInt(of)));
  return [...chosen];
}

import type { Estimate } from '../../model/estimate.ts';
import { Z95 } from './wilson.ts';

/** A drawn member of a population: its value, and the probability in (0, 1] with which it was drawn. */
export interface Drawn {
  readonly value: number;
  readonly probability: number;
}

export interface Total extends Estimate {
  readonly variance: number;
}

/**
 * The total of a population, unbiased whatever the probabilities, when each member was drawn independently (Poisson sampling): the
 * estimator of Horvitz and Thompson with its own variance estimate. The normal interval is rough for few finds; for a share use
 * `stratifiedShare`. Sums in the order of size, so that the order of the sample changes no bit.
 */
export function horvitzThompson(sample: readonly Drawn[]): Total {
  const total = sumOf(sample.map(({ value, probability }) => value / probability));
  const variance = sumOf(sample.map(({ value, probability: pi }) => ((1 - pi) / (pi * pi)) * value * value));
  const half = Z95 * Math.sqrt(variance);
  return { value: total, from: total - half, to: total + half, variance };
}

/** The same divided by a known number of members. */
export function horvitzThompsonMean(sample: readonly Drawn[], members: number): Total {
  const { value, from, to, variance } = horvitzThompson(sample);
  return { value: value / members, from: from / members, to: to / members, variance: variance / (members * members) };
}

function sumOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

import type { Policy } from '../../model/policy.ts';

const DECIMALS = 6;

/**
 * Puts a chance of the model on the scale of the lanes: where an officer must look, `yellowFromScore`; where an inspector must,
 * `redFromScore`. Below the first a score only ranks, and rises as a cube root: a slip that the rules find scores a quarter or
 * a half and is seldom a violation.
 */
export function lookScore(chance: number, { lookback, lanes }: Pick<Policy, 'lookback' | 'lanes'>): number {
  const { notedFrom, yellowFrom, redFrom } = lookback;
  const { yellowFromScore, redFromScore } = lanes;
  if (chance < notedFrom && chance < yellowFrom) return 0;
  if (chance < yellowFrom)
    return Math.min(lastBelow(yellowFromScore), rounded(yellowFromScore * Math.cbrt(chance / yellowFrom)));
  return chance < redFrom
    ? rounded(between(yellowFromScore, redFromScore, (chance - yellowFrom) / (redFrom - yellowFrom)))
    : rounded(between(redFromScore, 1, (chance - redFrom) / (1 - redFrom || 1)));
}

function between(low: number, high: number, share: number): number {
  return low + share * (high - low);
}

function rounded(score: number): number {
  return Number(score.toFixed(DECIMALS));
}

/** What is below stays below when it is rounded. */
function lastBelow(score: number): number {
  return rounded(score - 10 ** -DECIMALS);
}

import type { Foretold } from '../../../model/learnt-model.ts';

/** How two models foretold the same inspections. Losses are mean negative log-likelihoods, weighted. */
export interface Comparison {
  readonly cases: number;
  readonly loss: number;
  readonly otherLoss: number;
  /** How many standard errors the other is better. */
  readonly lead: number;
}

/** By chance alone one of two equal models leads so far once in forty comparisons. */
const LEAD = 2;
const LEAST = 1e-6;

/** Compares both on what both foretold, each before it knew the result (prequential, Dawid 1984). */
export function comparison(one: readonly Foretold[], other: readonly Foretold[]): Comparison {
  const others = new Map(other.map((told) => [told.pickId, told]));
  const pairs = one.flatMap((told) => {
    const match = others.get(told.pickId);
    return match === undefined ? [] : [{ loss: lossOf(told), otherLoss: lossOf(match), weight: told.weight }];
  });
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { cases: 0, loss: 0, otherLoss: 0, lead: 0 };
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + pair.weight * of(pair), 0) / total;
  const gain = mean((pair) => pair.loss - pair.otherLoss);
  const spread = pairs.reduce(
    (sum, { weight, ...pair }) => sum + (weight * (pair.loss - pair.otherLoss - gain)) ** 2,
    0,
  );
  const error = Math.sqrt(spread) / total;
  return {
    cases: pairs.length,
    loss: mean(({ loss }) => loss),
    otherLoss: mean(({ otherLoss }) => otherLoss),
    lead: error > 0 ? gain / error : 0,
  };
}

/** Whether the other takes the place of the one, from so many cases on. */
export function isBetter({ cases, lead }: Comparison, comparedAfter: number): boolean {
  return cases >= comparedAfter && lead > LEAD;
}

function lossOf({ score, isFind }: Foretold): number {
  const said = isFind ? score : 1 - score;
  return -Math.log(Math.max(LEAST, said));
}

import type { Estimate } from '../../model/estimate.ts';
import { stratifiedShare } from './stratified-share.ts';

/** One that was drawn and inspected. */
export interface Observed {
  readonly isFind: boolean;
  /** The probability in (0, 1] with which it was drawn. */
  readonly probability: number;
}

/**
 * The share of finds in a population of unknown size: the ratio of Hájek, Σ(y/π) / Σ(1/π). All that were drawn with one probability
 * make a stratum of as many members as they stand for. Null without observations.
 */
export function hajekShare(observations: readonly Observed[]): Estimate | null {
  const byProbability = Map.groupBy(observations, ({ probability }) => probability);
  const strata = [...byProbability].map(([probability, group]) => ({
    members: group.length / probability,
    inspected: group.length,
    finds: group.filter(({ isFind }) => isFind).length,
  }));
  return stratifiedShare(strata);
}

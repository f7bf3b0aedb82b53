import { allocate } from '../../shared/domain/estimate/allocate.ts';
import { horvitzThompson } from '../../shared/domain/estimate/horvitz-thompson.ts';
import { ratioOf } from '../../shared/domain/estimate/ratio-of.ts';
import { stratifiedShare } from '../../shared/domain/estimate/stratified-share.ts';
import { wilson } from '../../shared/domain/estimate/wilson.ts';
import type { StratumCount } from '../../shared/model/day-tally.ts';

/** As the use case hands them to the figures. */
export const estimators = { wilson, stratifiedShare, horvitzThompson, ratioOf, allocate };

export function stratumCount(given: Partial<StratumCount> = {}): StratumCount {
  return {
    ...{ stratum: 'general|9610|C1', rate: 0.1, tier: 'general', declared: 1000, drawn: 100, inspected: 100, finds: 5 },
    ...{ values: [10, 20, 30, 40, 50], beyond: { declared: 1000, inspected: 100, finds: 5 } },
    ...given,
  };
}

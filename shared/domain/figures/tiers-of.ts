import type { StratumCount } from '../../model/day-tally.ts';
import type { Figures } from '../../model/figures.ts';

/** Per credit tier what chance chose, and the least rate at which it did: no tier goes without (rules.md §7.3). */
export function tiersOf(strata: readonly StratumCount[]): Figures['tiers'] {
  return [...Map.groupBy(strata, ({ tier }) => tier)]
    .map(([tier, cells]) => ({
      tier,
      declared: cells.reduce((sum, { declared }) => sum + declared, 0),
      drawn: cells.reduce((sum, { drawn }) => sum + drawn, 0),
      leastRate: Math.min(...cells.map(({ rate }) => rate)),
    }))
    .toSorted((a, b) => (a.tier < b.tier ? -1 : 1));
}

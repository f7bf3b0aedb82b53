import type { Random } from '../../infra/local/sample/random.ts';
import { horvitzThompsonMean } from '../../shared/domain/estimate/horvitz-thompson.ts';
import { stratifiedShare } from '../../shared/domain/estimate/stratified-share.ts';
import { wilson } from '../../shared/domain/estimate/wilson.ts';
import type { Estimate } from '../../shared/model/estimate.ts';
import type { Scene } from './scenes.ts';
import { simulatedDay } from './simulated-day.ts';

/** Ours; Horvitz–Thompson with its normal interval; all inspected parcels as if they were a sample; the targeted ones alone. */
export const COVERAGE_METHODS = ['score', 'horvitz-thompson', 'naive-inspected', 'naive-targeted'] as const;

export interface Coverage {
  readonly days: number;
  /** Days on which the interval held the truth. */
  readonly held: number;
  /** Sum of the intervals’ widths. */
  readonly width: number;
}

export interface SceneCoverage {
  readonly overall: Readonly<Record<(typeof COVERAGE_METHODS)[number], Coverage>>;
  readonly strata: readonly Coverage[];
}

export function coverageOf(scene: Scene, days: number, random: Random): SceneCoverage {
  const simulated = Array.from({ length: days }, () => simulatedDay(scene, random));
  const counted = (estimate: (day: (typeof simulated)[number]) => Estimate | null) =>
    tally(simulated.map((day) => ({ estimate: estimate(day), truth: day.violating / day.parcels })));
  return {
    overall: {
      score: counted(({ strata }) => stratifiedShare(strata)),
      'horvitz-thompson': counted(({ strata, parcels }) => {
        const finds = strata.flatMap(({ finds: count, rate }) =>
          Array.from({ length: count }, () => ({ value: 1, probability: rate })),
        );
        return horvitzThompsonMean(finds, parcels);
      }),
      'naive-inspected': counted(({ strata, targeted }) => {
        const finds = strata.reduce((sum, one) => sum + one.finds, targeted.finds);
        return wilson(
          finds,
          strata.reduce((sum, one) => sum + one.inspected, targeted.inspected),
        );
      }),
      'naive-targeted': counted(({ targeted }) => wilson(targeted.finds, targeted.inspected)),
    },
    strata: scene.strata.map((_, at) =>
      tally(
        simulated.flatMap(({ strata }) => {
          const one = strata[at];
          if (one === undefined) return [];
          return [{ estimate: stratifiedShare([one]), truth: one.violating / one.members }];
        }),
      ),
    ),
  };
}

function tally(days: readonly { estimate: Estimate | null; truth: number }[]): Coverage {
  const known = days.flatMap(({ estimate, truth }) => (estimate === null ? [] : [{ ...estimate, truth }]));
  return {
    days: known.length,
    held: known.filter(({ from, to, truth }) => from <= truth && truth <= to).length,
    width: known.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

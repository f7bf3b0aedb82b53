import type { SamplingList } from '../../model/pick.ts';
import type { ShiftPlan } from '../../model/shift-plan.ts';
import { freeSeats, slotsOf } from './seat-picks.ts';
import type { Forecast } from './usual-day.ts';

export interface PlanningInput {
  readonly list: SamplingList;
  /** Picks that wait in the pool of the site, top-up ones apart. */
  readonly waiting: number;
  readonly waitingTopUps: number;
  /** What is to be expected of the whole shift, and of the rest of it. */
  readonly whole: Forecast;
  readonly rest: Forecast;
  /** Share of declarations to be inspected in all (policy). */
  readonly expectedRate: number;
}

export interface Planned {
  readonly plan: Omit<ShiftPlan, 'version'>;
  /** Seats that top-ups leave to what is still to come. */
  readonly reserve: number;
}

/**
 * From which score on would-be green parcels are opened in the rest of the shift (rules.md §8.3, step 3): so many as slots are left
 * over by what was chosen and what is to be expected, and not more than the expected rate allows; of equal scores none where all
 * would be too many. Nothing that the last days did not show is foreseen: without them there is no top-up.
 */
export function planShift({ list, waiting, waitingTopUps, whole, rest, expectedRate }: PlanningInput): Planned {
  const slots = slotsOf(list);
  const free = freeSeats(list);
  const reserve = Math.min(free, Math.ceil(rest.chosen) + waiting);
  const chosen = slots - free + waiting + waitingTopUps;
  const byRate = expectedRate * whole.arrivals - chosen - rest.chosen;
  const wanted = Math.min(free - reserve - waitingTopUps, byRate);
  const { id: listId, customsCode, from, until } = list;
  return { plan: { customsCode, listId, slots, topUpFrom: scoreFor(wanted, rest.greens), from, until }, reserve };
}

/** The lowest score from which no more than `wanted` come. */
function scoreFor(wanted: number, greens: Forecast['greens']): number | null {
  let from: number | null = null;
  let count = 0;
  for (const [score, equals] of Map.groupBy(greens, (green) => green.score)) {
    count += equals.reduce((sum, { weight }) => sum + weight, 0);
    if (count > wanted) return from;
    from = score;
  }
  return from;
}

import type { Trace } from '../../model/trace.ts';
import { buyersIn } from './groups.ts';
import { rankShare } from './sorted.ts';

/** How often something is so: over all parcels, and at each merchant. */
export interface Habit {
  readonly share: number;
  readonly at: ReadonlyMap<string, number>;
}

export type HabitName =
  | 'offWeight'
  | 'noWaybill'
  | 'nearLimit'
  | 'fast'
  | 'nameless'
  | 'toAnother'
  | 'unusualAge'
  | 'otherPayer';

export interface Profiles {
  readonly parcelsOf: ReadonlyMap<string, number>;
  readonly buyersOf: ReadonlyMap<string, number>;
  readonly habits: Readonly<Record<HabitName, Habit>>;
}

const NEAR_LIMIT = 0.6;
const MINOR = 18;
const AGED = 64;
const FASTEST = 0.03;
const LIGHTER = -0.13;
const HEAVIER = 0.13;
/** Beyond it one of the two weights is in another unit: a slip of writing. */
const ANOTHER_UNIT = 5;
const BILLING_STEPS = [500, 100];

/** The carrier weighed clearly less than declared, or more than its billing steps explain. */
export function isOffWeight({ grams: { weighed, gross } }: Trace): boolean {
  if (weighed === null || weighed <= 0 || gross <= 0) return false;
  const apart = Math.log(weighed / gross);
  if (Math.abs(apart) > ANOTHER_UNIT) return false;
  const step = BILLING_STEPS.find((each) => weighed % each === 0) ?? 0;
  return apart < LIGHTER || Math.log(Math.max(1, weighed - step) / gross) > HEAVIER;
}

export function isNearLimit({ dutiableFen }: Trace, limitFen: number): boolean {
  return dutiableFen > NEAR_LIMIT * limitFen && dutiableFen <= limitFen;
}

export function isUnusualAge({ buyer, times }: Trace): boolean {
  if (buyer.born === null) return false;
  const age = new Date(times.declared * 1000).getUTCFullYear() - buyer.born;
  return age < MINOR || age > AGED;
}

export function isNameless({ goods }: Trace): boolean {
  return goods.some(({ nameless }) => nameless);
}

/** Where the lapse to sign-off stands among all of the trade mode: near 0 is the fastest; NaN when nobody signed. */
export function deliveryRank(trace: Trace, deliveries: ReadonlyMap<string, Float64Array>): number {
  const { signed, declared } = trace.times;
  return signed === null ? Number.NaN : rankShare(deliveries.get(trace.firms.mode) ?? [], signed - declared);
}

export function profilesOf(
  traces: readonly Trace[],
  limitFen: number,
  deliveries: ReadonlyMap<string, Float64Array>,
): Profiles {
  const merchants = Map.groupBy(traces, ({ firms }) => firms.merchant);
  const habit = (is: (trace: Trace) => boolean): Habit => {
    const at = new Map([...merchants].map(([merchant, own]) => [merchant, own.filter(is).length]));
    const total = [...at.values()].reduce((sum, one) => sum + one, 0);
    return { share: traces.length === 0 ? 0 : total / traces.length, at };
  };
  return {
    parcelsOf: new Map([...merchants].map(([merchant, own]) => [merchant, own.length])),
    buyersOf: new Map([...merchants].map(([merchant, own]) => [merchant, buyersIn(own)])),
    habits: {
      offWeight: habit(isOffWeight),
      noWaybill: habit(({ grams }) => grams.weighed === null),
      nearLimit: habit((trace) => isNearLimit(trace, limitFen)),
      fast: habit((trace) => isFast(trace, deliveries)),
      nameless: habit(isNameless),
      toAnother: habit(({ consignee }) => !consignee.isBuyer),
      unusualAge: habit(isUnusualAge),
      otherPayer: habit(({ codes }) => codes.includes('payer-not-buyer')),
    },
  };
}

export function isFast(trace: Trace, deliveries: ReadonlyMap<string, Float64Array>): boolean {
  return deliveryRank(trace, deliveries) < FASTEST;
}

import type { Random } from '../../infra/local/sample/random.ts';
import { learn } from '../../shared/domain/learn/learn.ts';
import { newLearner } from '../../shared/domain/learn/learner.ts';
import { resultWeight } from '../../shared/domain/learn/parcel/result-weight.ts';
import type { TrafficParcel } from './traffic-parcels.ts';
import type { TrafficPolicy } from './traffic-policies.ts';

/** Of all declared parcels so many are inspected. */
const INSPECTED = 0.02;
const SHIFT_HOURS = 12;

/** A parcel, and whether it was inspected. */
export interface Dealt {
  readonly parcel: TrafficParcel;
  readonly isInspected: boolean;
}

/**
 * Goes through the shifts in order: ranks a shift’s parcels by what is known before it, inspects 2 % of them, and learns the results when
 * the shift is over. Nothing is ever learnt of a parcel that was not inspected.
 */
export function dayByDay(parcels: readonly TrafficParcel[], policy: TrafficPolicy, random: Random): Dealt[] {
  const learner = newLearner(policy.plan);
  const shifts = Map.groupBy(parcels, ({ day, hour }) => `${day} ${Math.floor(hour / SHIFT_HOURS)}`);
  let owed = 0;
  return [...shifts.keys()].toSorted().flatMap((name) => {
    const shift = (shifts.get(name) ?? []).map((parcel) => ({ parcel, lot: random.between(0, 1) }));
    owed += shift.length * INSPECTED;
    const slots = Math.floor(owed);
    owed -= slots;
    const rate = INSPECTED * policy.randomShare;
    const drawn = shift.filter(({ lot }) => lot < rate);
    const ranked = shift
      .filter(({ lot }) => lot >= rate)
      .map((one) => ({ ...one, risk: policy.riskOf(one.parcel, learner) }))
      .toSorted((a, b) => b.risk - a.risk || a.lot - b.lot)
      .slice(0, Math.max(0, slots - drawn.length));
    const inspected = new Set([...drawn, ...ranked].map(({ parcel }) => parcel));
    const weight = resultWeight({ reason: 'random', probability: rate });
    for (const { parcel } of drawn) learn(learner, parcel.features, parcel.isHit, weight);
    for (const { parcel } of ranked) learn(learner, parcel.features, parcel.isHit);
    return shift.map(({ parcel }) => ({ parcel, isInspected: inspected.has(parcel) }));
  });
}

import { seededRandom } from '../../infra/local/sample/random.ts';
import { learn } from '../../shared/domain/learn/learn.ts';
import { newLearner } from '../../shared/domain/learn/learner.ts';
import { hopefulScore } from '../../shared/domain/learn/parcel/hopeful-score.ts';
import { parcelFeatures } from '../../shared/domain/learn/parcel/parcel-features.ts';
import { PARCEL_PLANS } from '../../shared/domain/learn/parcel/parcel-plans.ts';
import { type Figure, median, rounded } from '../figure.ts';
import { type Dealt, dayByDay } from './day-by-day.ts';
import { DRIFTS, type Drift, streamOf } from './drifts.ts';
import { precisionOf } from './precision-of.ts';
import { microsEach } from './speed.ts';
import type { TrafficParcel } from './traffic-parcels.ts';
import { TRAFFIC_POLICIES, type TrafficPolicy } from './traffic-policies.ts';

const SEEDS = Array.from({ length: 8 }, (_, at) => 50 + at);
const PERCENT = 100;

/** Precision and recall at 2 % by policy, over the whole stream and after new kinds of rings began; what a score costs. */
export function trafficFigures(parcels: readonly TrafficParcel[]): readonly Figure[] {
  const { micros, sum } = speedOf(parcels);
  return [
    ...TRAFFIC_POLICIES.flatMap((policy) => {
      const runs = runsOf(policy, parcels);
      return [
        spread(`targeting-traffic-${policy.name}-precision`, runs.map(precisionIn)),
        spread(`targeting-traffic-${policy.name}-recall`, runs.map(recallIn)),
      ];
    }),
    ...DRIFTS.flatMap((drift) =>
      TRAFFIC_POLICIES.flatMap((policy) => driftFigures(policy, drift, streamOf(parcels, drift))),
    ),
    {
      name: 'targeting-traffic-score',
      value: rounded(micros),
      unit: 'us',
      note: `features of a parcel included; mean score ${rounded(sum / parcels.length)}`,
    },
  ];
}

/** After the start of the new rings only: what they do to precision, and how many of their parcels are found. */
function driftFigures(policy: TrafficPolicy, drift: Drift, stream: readonly TrafficParcel[]): readonly Figure[] {
  const runs = runsOf(policy, stream).map((dealt) => dealt.filter(({ parcel }) => parcel.day >= drift.from));
  return [
    spread(`targeting-${drift.name}-${policy.name}-precision`, runs.map(precisionIn)),
    spread(`targeting-${drift.name}-${policy.name}-recall`, runs.map(recallIn)),
  ];
}

function runsOf(policy: TrafficPolicy, parcels: readonly TrafficParcel[]): readonly (readonly Dealt[])[] {
  return SEEDS.map((seed) => dayByDay(parcels, policy, seededRandom(seed)));
}

function precisionIn(dealt: readonly Dealt[]): number {
  return precisionOf(dealt.filter(({ isInspected }) => isInspected).map(({ parcel }) => parcel.isHit));
}

function recallIn(dealt: readonly Dealt[]): number {
  return precisionOf(dealt.filter(({ parcel }) => parcel.isHit).map(({ isInspected }) => isInspected));
}

function spread(name: string, shares: readonly number[]): Figure {
  const values = shares.map((share) => share * PERCENT);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1));
  return { name, value: rounded(mean), unit: '%', note: `${least}–${most} over ${values.length} seeds` };
}

/** Microseconds of the processor for the features and the score of a parcel, on a model that learnt a part of the stream. */
function speedOf(parcels: readonly TrafficParcel[], block = 2000): { readonly micros: number; readonly sum: number } {
  const learner = newLearner(PARCEL_PLANS[0]);
  for (const { features, isHit } of parcels.slice(0, block)) learn(learner, features, isHit);
  const times: number[] = [];
  let sum = 0;
  for (let from = 0; from + block <= parcels.length; from += block) {
    const some = parcels.slice(from, from + block);
    times.push(microsEach(some, ({ facts }) => (sum += hopefulScore(learner, parcelFeatures(facts)))));
  }
  return { micros: median(times), sum };
}

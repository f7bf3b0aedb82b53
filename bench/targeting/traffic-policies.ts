import type { Learner } from '../../shared/domain/learn/learner.ts';
import { hopefulScore } from '../../shared/domain/learn/parcel/hopeful-score.ts';
import { PARCEL_PLANS } from '../../shared/domain/learn/parcel/parcel-plans.ts';
import type { Plan } from '../../shared/domain/learn/plan.ts';
import { scoreOf } from '../../shared/domain/learn/score-of.ts';
import type { TrafficParcel } from './traffic-parcels.ts';

/** A way to choose what is inspected. */
export interface TrafficPolicy {
  readonly name: string;
  /** The share of inspections that chance gives. */
  readonly randomShare: number;
  readonly plan: Plan;
  /** Higher is inspected first. */
  readonly riskOf: (parcel: TrafficParcel, learner: Learner) => number;
}

const [plan] = PARCEL_PLANS;
/** The model of pure exploitation hears no rules: it knows what it was shown. */
export const TRAFFIC_POLICIES: readonly TrafficPolicy[] = [
  { name: 'random', randomShare: 0, plan, riskOf: () => 0 },
  { name: 'rules', randomShare: 0, plan, riskOf: ({ facts }) => facts.score },
  {
    name: 'exploit',
    randomShare: 0,
    plan: { ...plan, given: undefined },
    riskOf: ({ features }, learner) => scoreOf(learner, features),
  },
  { name: 'hybrid', randomShare: 0.1, plan, riskOf: ({ features }, learner) => hopefulScore(learner, features) },
];

import { type Encode, encodeBy } from './encode.ts';
import { type Ftrl, noFtrl } from './ftrl.ts';
import type { KnownKeys, Level } from './known-keys.ts';
import { type Mixer, mixerOf } from './mixer.ts';
import { checkedPlan, type Pace, type Plan, USUAL_PACE } from './plan.ts';
import { noTallies, type Tallies } from './tallies.ts';

/**
 * A model that is right from its first case on and learns from every result at once, in constant time. Three parts give their opinion:
 * a linear model, which generalises; counts of values and crosses; and the memory of keys, which recognises goods that come again.
 * How much each is heard is learnt apart for every level of acquaintance with the key, so that neither novel goods nor repeats pay
 * for the other. `learn` changes it in place.
 */
export interface Learner {
  readonly plan: Plan;
  readonly pace: Pace;
  readonly encode: Encode;
  /** One slot: all cases, as many as ever. */
  readonly usual: Tallies;
  readonly linear: Ftrl;
  readonly counts: Tallies;
  readonly counted: Mixer;
  readonly keys: KnownKeys;
  readonly blends: Readonly<Record<Level, Mixer>>;
}

const EACH_COUNT = 0.2;
/** What a blend hears, in this order: the linear part, the counts, the key, 1, and what was given, if the plan names it. */
const NOVEL = [0.7, 0.3, 0, 0] as const;
const REPEATED = [0.35, 0.15, 1, 0] as const;
const GIVEN = 0.2;

export function newLearner(plan: Plan): Learner {
  const { bits, counted, given } = checkedPlan(plan);
  const slots = 2 ** bits;
  const heard = given === undefined ? [] : [GIVEN];
  const repeated = () => mixerOf([...REPEATED, ...heard]);
  return {
    plan,
    pace: plan.pace ?? USUAL_PACE,
    encode: encodeBy(plan),
    usual: noTallies(1),
    linear: noFtrl(slots),
    counts: noTallies(slots),
    counted: mixerOf(counted.map(() => EACH_COUNT)),
    keys: new Map(),
    blends: { 0: mixerOf([...NOVEL, ...heard]), 1: repeated(), 2: repeated(), 3: repeated(), 4: repeated() },
  };
}

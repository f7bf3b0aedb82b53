import type { Learner } from './learner.ts';
import { shareOf } from './log-odds.ts';
import { opinionOf } from './opinion.ts';
import type { Features } from './plan.ts';

/** How likely a case is a hit, above 0 and below 1. Changes nothing. */
export function scoreOf(learner: Learner, features: Features): number {
  return shareOf(opinionOf(learner, learner.encode(features)).all);
}

import { learn } from '../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../shared/domain/learn/learner.ts';
import { scoreOf } from '../../../shared/domain/learn/score-of.ts';
import type { Declaration } from './declaration.ts';
import { DECLARATION_PLAN } from './declaration-plan.ts';

/** Who ranks declarations and is told of results. The benchmark sets others beside ours. */
export interface Targeter {
  scoreOf(declaration: Declaration): number;
  learn(declaration: Declaration, isFraud: boolean): void;
}

export function learningTargeter(plan = DECLARATION_PLAN): Targeter {
  const learner = newLearner(plan);
  return {
    scoreOf: ({ features }) => scoreOf(learner, features),
    learn: ({ features }, isFraud) => learn(learner, features, isFraud),
  };
}

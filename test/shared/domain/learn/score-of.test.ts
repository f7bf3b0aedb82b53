import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../../shared/domain/learn/learner.ts';
import { scoreOf } from '../../../../shared/domain/learn/score-of.ts';
import { anyFeatures, anyLesson, learnerPlan } from '../../../builders/learner-plan.ts';

describe('scoreOf', () => {
  it('is above 0 and below 1 whatever was learnt', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 40 }), anyFeatures, (lessons, features) => {
        const learner = newLearner(learnerPlan({ bits: 8 }));
        for (const { features: seen, isHit, weight } of lessons) learn(learner, seen, isHit, weight);
        const score = scoreOf(learner, features);
        expect(score > 0 && score < 1).toBe(true);
      }),
    );
  });

  it('changes nothing by being asked', () => {
    const learner = newLearner(learnerPlan());
    learn(learner, { goods: 'g1', code: '3304' }, true);
    const ask = () => scoreOf(learner, { goods: 'g1', code: '3304' });

    expect(ask()).toBe(ask());
    expect(learner.keys.size).toBe(1);
  });

  it('does not depend on the order of features', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 20 }), anyFeatures, (lessons, features) => {
        const learner = newLearner(learnerPlan({ bits: 8 }));
        for (const { features: seen, isHit, weight } of lessons) learn(learner, seen, isHit, weight);
        const turned = Object.fromEntries(Object.entries(features).toReversed());
        expect(scoreOf(learner, turned)).toBe(scoreOf(learner, features));
      }),
    );
  });
});

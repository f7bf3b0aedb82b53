import { describe, expect, it } from 'vitest';
import { learn } from '../../../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../../../shared/domain/learn/learner.ts';
import { hopefulScore } from '../../../../../shared/domain/learn/parcel/hopeful-score.ts';
import { scoreOf } from '../../../../../shared/domain/learn/score-of.ts';
import { learnerPlan } from '../../../../builders/learner-plan.ts';

const plan = learnerPlan({ counted: [['merchant'], ['code']], linear: [['code']], usualShare: 0.04 });
const parcel = (merchant: string) => ({ merchant, code: '3304' });

describe('hopefulScore', () => {
  it('gives more to a merchant who was never opened, and less so with every inspection', () => {
    const learner = newLearner(plan);
    const hopes = [0, 1, 2, 3].map(() => {
      const hope = hopefulScore(learner, parcel('M1')) / scoreOf(learner, parcel('M1'));
      learn(learner, parcel('M1'), false);
      return hope;
    });

    expect(hopes.every((hope) => hope > 1)).toBe(true);
    expect(hopes).toEqual(hopes.toSorted((a, b) => b - a));
    expect(hopefulScore(learner, parcel('M2'))).toBeGreaterThan(hopefulScore(learner, parcel('M1')));
  });

  it('never hopes for more than three in ten, and never says less than the model', () => {
    const learner = newLearner(learnerPlan({ ...plan, usualShare: 0.25 }));
    expect(hopefulScore(learner, parcel('M1'))).toBe(0.3);

    for (let round = 0; round < 30; round += 1) learn(learner, parcel('M1'), true);

    expect(scoreOf(learner, parcel('M1'))).toBeGreaterThan(0.3);
    expect(hopefulScore(learner, parcel('M1'))).toBe(scoreOf(learner, parcel('M1')));
  });

  it('hopes for nothing where merchants are not counted', () => {
    const learner = newLearner(learnerPlan({ counted: [['code']] }));

    expect(hopefulScore(learner, parcel('M1'))).toBe(scoreOf(learner, parcel('M1')));
  });
});

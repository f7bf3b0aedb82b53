import { describe, expect, it } from 'vitest';
import { newLearner } from '../../../../shared/domain/learn/learner.ts';
import { learnerPlan } from '../../../builders/learner-plan.ts';

describe('newLearner', () => {
  it('knows nothing, and has tables of the size of its plan', () => {
    const learner = newLearner(learnerPlan({ bits: 9 }));

    expect(learner.keys.size).toBe(0);
    expect(learner.counts.total).toEqual(new Float64Array(512));
    expect(learner.linear.pull).toEqual(new Float64Array(512));
  });

  it('hears one count a cross, and every part in each blend', () => {
    const { counted, blends } = newLearner(learnerPlan());

    expect(counted.weights.length).toBe(3);
    expect(Object.values(blends).map(({ weights }) => weights.length)).toEqual(Array(5).fill(4));
  });

  it('hears the key only of goods that came before', () => {
    const { blends } = newLearner(learnerPlan());

    expect(Object.values(blends).map(({ weights }) => weights[2])).toEqual([0, 1, 1, 1, 1]);
  });

  it('refuses a plan that cannot be carried out', () => {
    expect(() => newLearner(learnerPlan({ bits: 40 }))).toThrow('bits 40');
  });
});

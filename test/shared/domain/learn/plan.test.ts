import { describe, expect, it } from 'vitest';
import { checkedPlan } from '../../../../shared/domain/learn/plan.ts';
import { learnerPlan } from '../../../builders/learner-plan.ts';

describe('checkedPlan', () => {
  it.each([{ bits: 8 }, { bits: 24 }, { keys: 1 }, { bands: [] }])('accepts %j', (change) => {
    const plan = learnerPlan(change);

    expect(checkedPlan(plan)).toBe(plan);
  });

  it.each([
    [{ bits: 7 }, 'bits 7'],
    [{ bits: 25 }, 'bits 25'],
    [{ bits: 12.5 }, 'bits 12.5'],
    [{ keys: 0 }, 'keys 0'],
    [{ usualShare: 0 }, 'usualShare 0'],
    [{ usualShare: 1 }, 'usualShare 1'],
    [{ linear: [[]] }, 'names no feature'],
    [{ counted: [['code'], []] }, 'names no feature'],
    [{ bands: [{ name: 'band', of: 'mass', steps: 0 }] }, 'no steps'],
    [{ pace: { linear: 0.1, counts: 0, blend: 0.1, presumed: 1 } }, 'stands still'],
  ] as const)('refuses %j', (change, reason) => {
    expect(() => checkedPlan(learnerPlan(change))).toThrow(reason);
  });
});

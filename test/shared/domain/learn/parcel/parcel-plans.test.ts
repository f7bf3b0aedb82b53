import { describe, expect, it } from 'vitest';
import { newLearner } from '../../../../../shared/domain/learn/learner.ts';
import { PARCEL_PLANS } from '../../../../../shared/domain/learn/parcel/parcel-plans.ts';

describe('PARCEL_PLANS', () => {
  it('can be carried out, each by a name of its own', () => {
    expect(PARCEL_PLANS.map((plan) => newLearner(plan).plan)).toEqual([...PARCEL_PLANS]);
    expect(new Set(PARCEL_PLANS.map(({ name }) => name)).size).toBe(PARCEL_PLANS.length);
  });

  it('counts merchants alone, of whom it is asked how often they were opened', () => {
    expect(PARCEL_PLANS.every(({ counted }) => counted.some((names) => names.join() === 'merchant'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { Policy } from '../../../../shared/model/policy.ts';

describe('defaultPolicy', () => {
  it('is a policy', () => {
    expect(Policy.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  it('is what a policy means that says nothing of looking back but its window', () => {
    const { windowDays } = defaultPolicy.lookback;

    expect(Policy.parse({ ...defaultPolicy, lookback: { windowDays } })).toEqual(defaultPolicy);
    expect(Policy.parse({ ...defaultPolicy, lookback: undefined })).toEqual(defaultPolicy);
  });

  it('lists the periods of the limits from old to new', () => {
    const days = defaultPolicy.limits.periods.map(({ from }) => from);

    expect(days).toEqual(days.toSorted());
  });
});

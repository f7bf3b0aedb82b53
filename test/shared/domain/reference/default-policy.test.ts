import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { Policy } from '../../../../shared/model/policy.ts';

describe('defaultPolicy', () => {
  it('is a policy', () => {
    expect(Policy.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  it('lists the periods of the limits from old to new', () => {
    const days = defaultPolicy.limits.periods.map(({ from }) => from);

    expect(days).toEqual(days.toSorted());
  });
});

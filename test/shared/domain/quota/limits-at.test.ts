import { describe, expect, it } from 'vitest';
import { limitsAt } from '../../../../shared/domain/quota/limits-at.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';

describe('limitsAt', () => {
  it.each([
    ['20160408', 200_000, 2_000_000],
    ['20181231', 200_000, 2_000_000],
    ['20190101', 500_000, 2_600_000],
    ['20261111', 500_000, 2_600_000],
  ])('knows the limits of %s', (day, singleFen, annualFen) => {
    expect(limitsAt(day, defaultPolicy, { limits: {} })).toEqual({ singleFen, annualFen });
  });

  it('knows none before there were any', () => {
    expect(limitsAt('20160407', defaultPolicy, { limits: {} })).toBeNull();
  });

  it('prefers each limit that the reference file states', () => {
    expect(limitsAt('20261111', defaultPolicy, { limits: { annualFen: 0 } })).toEqual({
      singleFen: 500_000,
      annualFen: 0,
    });
  });
});

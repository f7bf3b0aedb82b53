import { describe, expect, it } from 'vitest';
import { hajekShare } from '../../../../shared/domain/estimate/hajek-share.ts';
import { stratifiedShare } from '../../../../shared/domain/estimate/stratified-share.ts';

const times = (count: number, isFind: boolean, probability: number) =>
  Array.from({ length: count }, () => ({ isFind, probability }));

describe('hajekShare', () => {
  it('is the ratio of the weighted sums', () => {
    const seen = [...times(1, true, 0.01), ...times(9, false, 0.01), ...times(5, true, 0.5), ...times(5, false, 0.5)];

    expect(hajekShare(seen)?.value).toBeCloseTo((1 / 0.01 + 5 / 0.5) / (10 / 0.01 + 10 / 0.5), 12);
  });

  it('has the interval of strata that are as large as their members stand for', () => {
    const seen = [...times(2, true, 0.1), ...times(38, false, 0.1)];

    expect(hajekShare(seen)).toEqual(stratifiedShare([{ members: 400, inspected: 40, finds: 2 }]));
  });

  it('says nothing without observations', () => {
    expect(hajekShare([])).toBeNull();
  });
});

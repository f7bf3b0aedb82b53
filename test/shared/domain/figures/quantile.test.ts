import { describe, expect, it } from 'vitest';
import { quantile } from '../../../../shared/domain/figures/quantile.ts';

describe('quantile', () => {
  it('is the least value that so great a share does not exceed', () => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(quantile([1, 2, 3], 0.5)).toBe(2);
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(quantile([7], 0)).toBe(7);
  });

  it('is nothing of nothing', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../../../shared/domain/estimate/ratio-of.ts';
import { wilson } from '../../../../shared/domain/estimate/wilson.ts';

describe('ratioOf', () => {
  it('is near the logarithmic interval for large samples', () => {
    const ratio = ratioOf(wilson(400, 1000), wilson(100, 1000));
    const spread = Math.exp(1.96 * Math.sqrt(1 / 400 - 1 / 1000 + 1 / 100 - 1 / 1000));

    expect(ratio?.value).toBeCloseTo(4, 12);
    expect(Math.abs((ratio?.from ?? 0) - 4 / spread)).toBeLessThan(0.1);
    expect(Math.abs((ratio?.to ?? 0) - 4 * spread)).toBeLessThan(0.1);
  });

  it('is the ratio of the bounds where the divisor is known', () => {
    const ratio = ratioOf({ value: 0.4, from: 0.3, to: 0.5 }, { value: 0.1, from: 0.1, to: 0.1 });

    expect(ratio?.value).toBeCloseTo(4, 12);
    expect(ratio?.from).toBeCloseTo(3, 12);
    expect(ratio?.to).toBeCloseTo(5, 12);
  });

  it('has no upper bound where the divisor may be zero, and is nothing where it is', () => {
    expect(ratioOf(wilson(4, 10), { value: 0.01, from: 0, to: 0.05 })).toMatchObject({ to: null });
    expect(ratioOf(wilson(4, 10), wilson(0, 100))).toBeNull();
  });

  it('holds its estimate for any two samples', () => {
    for (let a = 0; a <= 20; a += 1) {
      for (let b = 1; b <= 20; b += 1) {
        const ratio = ratioOf(wilson(a, 20), wilson(b, 20));
        expect(ratio?.from).toBeLessThanOrEqual(ratio?.value ?? -1);
        expect(ratio?.to ?? Infinity).toBeGreaterThanOrEqual(ratio?.value ?? Infinity);
      }
    }
  });
});

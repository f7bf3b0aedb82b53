import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surprise } from '../../../../shared/domain/typology/surprise.ts';

const seen = fc.double({ min: 0, max: 1e5, noNaN: true });
const expected = fc.double({ min: 1e-6, max: 1e5, noNaN: true });

describe('surprise', () => {
  it('is nothing where no more is seen than expected', () => {
    fc.assert(fc.property(seen, expected, (a, b) => surprise(Math.min(a, b), b) === 0));
    expect(surprise(0, 0.05)).toBe(0);
    expect(surprise(-1, 0.05)).toBe(0);
  });

  it('lies between 0 and 12', () => {
    fc.assert(
      fc.property(seen, expected, (a, b) => {
        expect(surprise(a, b)).toBeGreaterThanOrEqual(0);
        expect(surprise(a, b)).toBeLessThanOrEqual(12);
      }),
    );
    expect(surprise(1e5, 1e-6)).toBe(12);
    expect(surprise(4.100000001, 4.1)).toBeGreaterThanOrEqual(0);
  });

  it('never falls with what is seen, and never rises with what is expected', () => {
    const near = 1e-9;

    fc.assert(fc.property(seen, seen, expected, (a, more, b) => surprise(a + more, b) >= surprise(a, b) - near));
    fc.assert(fc.property(seen, expected, expected, (a, b, more) => surprise(a, b + more) <= surprise(a, b) + near));
  });

  it('bounds the chance of as many by -log10', () => {
    // P(X ≥ 5 | mean 1) is 0.0037, that is 2.4; the bound is e^4 / 5^5, that is 1.76.
    expect(surprise(5, 1)).toBeCloseTo(1.7577, 3);
    expect(surprise(10, 0.1)).toBe(12);
    expect(surprise(3, 0.1)).toBeCloseTo(3.172, 2);
  });
});

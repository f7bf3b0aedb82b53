import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/estimate/wilson.ts';

describe('wilson', () => {
  // rules.md §8.7, in percent; then Newcombe 1998 (Statistics in Medicine 17), table I, method 3.
  it.each([
    [27, 300, 0.063, 0.128, 3],
    [6, 300, 0.009, 0.043, 3],
    [81, 263, 0.2553, 0.3662, 4],
    [15, 148, 0.0624, 0.1605, 4],
    [0, 20, 0, 0.1611, 4],
    [1, 29, 0.0061, 0.1718, 4],
  ])('gives the published interval of %i in %i', (hits, trials, from, to, digits) => {
    const interval = wilson(hits, trials);

    expect(interval.value).toBe(hits / trials);
    expect(interval.from).toBeCloseTo(from, digits);
    expect(interval.to).toBeCloseTo(to, digits);
  });

  it('holds the share, stays within 0 and 1, and mirrors hits and misses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (trials, any) => {
        const hits = any % (trials + 1);
        const { value, from, to } = wilson(hits, trials);
        const mirrored = wilson(trials - hits, trials);

        expect(0 <= from && from <= value && value <= to && to <= 1).toBe(true);
        expect(from).toBeCloseTo(1 - mirrored.to, 12);
      }),
    );
  });

  it('narrows with more trials of the same share', () => {
    const width = (trials: number) => {
      const { from, to } = wilson(trials / 10, trials);
      return to - from;
    };

    expect(width(1000)).toBeLessThan(width(100) / 3);
  });
});

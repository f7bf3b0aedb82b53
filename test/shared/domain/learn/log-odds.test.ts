import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds, shareOf } from '../../../../shared/domain/learn/log-odds.ts';

describe('logOdds', () => {
  it('is 0 at one half, and opposite for opposite shares', () => {
    expect(logOdds(0.5)).toBe(0);
    expect(logOdds(0.8)).toBeCloseTo(-logOdds(0.2), 12);
  });
});

describe('shareOf', () => {
  it('undoes logOdds', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(shareOf(logOdds(share))).toBeCloseTo(share, 9);
      }),
    );
  });

  it('is never certain, however large the odds', () => {
    expect(shareOf(1e9)).toBeLessThan(1);
    expect(shareOf(-1e9)).toBeGreaterThan(0);
  });
});

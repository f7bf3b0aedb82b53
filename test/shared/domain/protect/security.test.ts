import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalGuarantee, requiredFen, securityFen } from '../../../../shared/domain/protect/security.ts';

const YUAN = 100;

describe('securityFen', () => {
  it.each([
    [0, 0],
    [15_000, 15_000],
    [19_999.99, 19_999.99],
    [20_000, 20_000],
    [30_000, 20_000],
    [40_000, 20_000],
    [40_000.02, 20_000.01],
    [120_000, 60_000],
    [200_000, 100_000],
    [200_000.01, 100_000],
    [900_000, 100_000],
  ])('of goods worth %d yuan is %d yuan', (value, expected) => {
    expect(securityFen(Math.round(value * YUAN))).toBe(Math.round(expected * YUAN));
  });

  it('counts half a fen as one', () => {
    expect(securityFen(4_000_001)).toBe(2_000_001);
  });

  it('never exceeds the value or 100,000 yuan, and never falls as the value rises', () => {
    const value = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];

        expect(securityFen(low)).toBeLessThanOrEqual(Math.min(low, 10_000_000));
        expect(securityFen(low)).toBeLessThanOrEqual(securityFen(high));
      }),
    );
  });
});

describe('requiredFen', () => {
  it('is the table ex officio, the value on application, nothing for an EU small consignment', () => {
    expect(requiredFen('cn-ex-officio', 12_000_000)).toBe(6_000_000);
    expect(requiredFen('cn-application', 12_000_000)).toBe(12_000_000);
    expect(requiredFen('eu-small-consignment', 12_000_000)).toBe(0);
  });
});

describe('generalGuarantee', () => {
  it.each([
    [0, 20_000_000],
    [19_999_999, 20_000_000],
    [20_000_001, 20_000_001],
  ])('of last year’s costs of %i fen is %i fen, to the end of its year', (costs, fen) => {
    expect(generalGuarantee(costs, '2026-03-02')).toEqual({ fen, from: '2026-03-02', until: '2026-12-31' });
  });
});

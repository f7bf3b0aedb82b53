import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareByValue } from '../../../../shared/domain/tax/share-by-value.ts';
import { sum } from '../../../../shared/notation/decimal.ts';

const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });

describe('shareByValue', () => {
  it('shares in proportion and leaves out what is worth nothing', () => {
    expect(shareByValue(1000n, [300n, 0n, 100n])).toEqual([750n, 0n, 250n]);
  });

  it('shares evenly over lines that are all worth nothing', () => {
    expect(shareByValue(900n, [0n, 0n, 0n])).toEqual([300n, 300n, 300n]);
  });

  it('gives nobody anything when there is nobody', () => {
    expect(shareByValue(900n, [])).toEqual([]);
  });

  it('adds up to the amount exactly, with no share below zero', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 99 }), (whole, values) => {
        const shares = shareByValue(whole, values);

        expect(sum(shares)).toBe(whole);
        expect(shares.every((share) => share >= 0n)).toBe(true);
      }),
    );
  });
});

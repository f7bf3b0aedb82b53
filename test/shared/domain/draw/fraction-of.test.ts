import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from '../../../../shared/domain/draw/fraction-of.ts';

describe('fractionOf', () => {
  it('reaches from zero to just below one', () => {
    expect(fractionOf(new Uint8Array(32))).toBe('0.000000000000');
    expect(fractionOf(new Uint8Array(32).fill(255))).toBe('0.999999999999');
  });

  it('reads the bytes as a binary fraction', () => {
    expect(fractionOf(Uint8Array.of(0x80))).toBe('0.500000000000');
    expect(fractionOf(Uint8Array.of(0x40, 0, 0, 1))).toBe('0.250000000232');
  });

  it('is always twelve digits in [0, 1), and keeps the order of digests', () => {
    const digest = fc.uint8Array({ minLength: 32, maxLength: 32 });

    fc.assert(
      fc.property(digest, digest, (a, b) => {
        expect(fractionOf(a)).toMatch(/^0\.\d{12}$/);
        if (Buffer.compare(a, b) <= 0) expect(fractionOf(a) <= fractionOf(b)).toBe(true);
      }),
    );
  });

  it('spreads keyed digests evenly over ten bins', () => {
    const bins = new Array<number>(10).fill(0);
    for (let subject = 0; subject < 10_000; subject += 1) {
      const digest = createHmac('sha256', 'fixed key').update(String(subject)).digest();
      const bin = Number(fractionOf(digest).charAt(2));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }

    const chiSquare = bins.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(27.88); // 9 degrees of freedom, p = 0.001
  });
});

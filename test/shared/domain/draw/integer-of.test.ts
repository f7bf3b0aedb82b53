import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integerOf } from '../../../../shared/domain/draw/integer-of.ts';

describe('integerOf', () => {
  it('reads the most significant byte first', () => {
    expect(integerOf(Uint8Array.of(1, 0, 255))).toBe(65_791n);
  });

  it('reads as many bytes as there are, from the middle of a buffer too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(8), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length - 1));

        expect(integerOf(part)).toBe(BigInt(`0x${Buffer.from(part).toString('hex')}`));
      }),
    );
  });

  it('takes no bytes for zero', () => {
    expect(integerOf(new Uint8Array())).toBe(0n);
  });
});

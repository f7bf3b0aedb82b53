import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfHex, hexOf } from '../../../shared/notation/hex.ts';

describe('hexOf', () => {
  it('writes two lower-case digits a byte', () => {
    expect(hexOf(Uint8Array.of(0, 10, 255))).toBe('000aff');
    expect(hexOf(new Uint8Array())).toBe('');
  });
});

describe('bytesOfHex', () => {
  it('reads back what hexOf wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOfHex(hexOf(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('takes upper case too', () => {
    expect(bytesOfHex('0AfF')).toEqual(Uint8Array.of(10, 255));
  });

  it.each(['a', 'zz', '0x', '00 ', '0a0'])('is null for %j', (text) => {
    expect(bytesOfHex(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { countBits } from '../../../../../shared/domain/screen/text/count-bits.ts';

describe('countBits', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0b1011, 3],
    [0x80000000, 1],
    [0x80000000 | 0, 1],
    [0xffffffff, 32],
    [-1, 32],
    [2 ** 32, 0],
  ])('of %d is %d', (bits, count) => {
    expect(countBits(bits)).toBe(count);
  });
});

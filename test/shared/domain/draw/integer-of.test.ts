import { describe, expect, it } from 'vitest';
import { integerOf } from '../../../../shared/domain/draw/integer-of.ts';

describe('integerOf', () => {
  it('reads the most significant byte first', () => {
    expect(integerOf(Uint8Array.of(1, 0, 255))).toBe(65_791n);
  });

  it('takes no bytes for zero', () => {
    expect(integerOf(new Uint8Array())).toBe(0n);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableHash } from '../../../shared/notation/stable-hash.ts';

describe('stableHash', () => {
  it('never changes: receipts and digests carry it', () => {
    expect(stableHash('', 8)).toBe('wvjl67o8');
    expect(stableHash('310430YDWB/T20261104000001', 16)).toBe('u7cl9vcu9j3oy9sm');
  });

  it('has the length that is asked for, in base 36, and a longer one begins with the shorter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
        expect(stableHash(text, length)).toMatch(new RegExp(`^[0-9a-z]{${length}}$`));
        expect(stableHash(text, length + 5).startsWith(stableHash(text, length))).toBe(true);
      }),
    );
  });

  it('tells a hundred thousand numbers apart', () => {
    const names = new Set(Array.from({ length: 100_000 }, (_, n) => stableHash(`T${n}`, 16)));

    expect(names.size).toBe(100_000);
  });
});

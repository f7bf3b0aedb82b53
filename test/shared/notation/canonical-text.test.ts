import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/notation/canonical-text.ts';

describe('canonicalText', () => {
  it('is the same whatever the order of members, at every depth', () => {
    expect(canonicalText({ b: { d: 1, c: [{ f: 2, e: 3 }] }, a: null })).toBe(
      canonicalText({ a: null, b: { c: [{ e: 3, f: 2 }], d: 1 } }),
    );
  });

  it('tells lists in another order, and other values, apart', () => {
    expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
    expect(canonicalText({ a: '1' })).not.toBe(canonicalText({ a: 1 }));
  });
});

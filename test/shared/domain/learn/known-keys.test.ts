import { describe, expect, it } from 'vitest';
import { type KnownKeys, knownShare, levelOf, noteKey } from '../../../../shared/domain/learn/known-keys.ts';

describe('levelOf', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [7, 3],
    [8, 4],
    [900, 4],
  ])('takes a key seen %i times to level %i', (seen, level) => {
    expect(levelOf({ seen, total: seen, hits: 0 })).toBe(level);
  });

  it('is 0 for a key never seen', () => {
    expect(levelOf(undefined)).toBe(0);
  });
});

describe('knownShare', () => {
  it('believes a single case, and is never certain', () => {
    expect(knownShare({ seen: 1, total: 1, hits: 1 }, 0.2)).toBeCloseTo(1.1 / 1.5, 12);
    expect(knownShare({ seen: 99, total: 99, hits: 99 }, 0.2)).toBeLessThan(1);
    expect(knownShare({ seen: 99, total: 99, hits: 0 }, 0.2)).toBeGreaterThan(0);
  });
});

describe('noteKey', () => {
  it('counts cases, and weighs what they stand for', () => {
    const keys: KnownKeys = new Map();

    noteKey(keys, 7, true, 4, 10);
    noteKey(keys, 7, false, 1, 10);

    expect(keys.get(7)).toEqual({ seen: 2, total: 5, hits: 4 });
  });

  it('forgets the key seen longest ago when there are too many', () => {
    const keys: KnownKeys = new Map();

    for (const key of [1, 2, 1, 3]) noteKey(keys, key, false, 1, 2);

    expect([...keys.keys()]).toEqual([1, 3]);
  });
});

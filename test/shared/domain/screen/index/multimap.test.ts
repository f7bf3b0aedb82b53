import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstValue,
  type Multimap,
  multimap,
  Pairs,
  seek,
} from '../../../../../shared/domain/screen/index/multimap.ts';

/** Every value of the hash, as `seek` gives them one after the other. */
function valuesOf(map: Multimap, hash: number): number[] {
  const values: number[] = [];
  for (let place = seek(map, hash); place >= 0; place = seek(map, hash, place + 1))
    values.push(map.values[place] ?? -1);
  return values;
}

describe('seek', () => {
  it('gives every value of a hash and no other, in the order in which they came', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.nat()), { maxLength: 60 });

    fc.assert(
      fc.property(pairs, fc.integer({ min: -22, max: 22 }), (all, hash) => {
        const map = multimap(
          all.map(([one]) => one),
          all.map(([, value]) => value),
        );

        expect(valuesOf(map, hash)).toEqual(all.filter(([one]) => one === hash).map(([, value]) => value));
      }),
    );
  });

  it('finds nothing in an empty map', () => {
    expect([-1, 0, 1].map((hash) => seek(multimap([], []), hash))).toEqual([-1, -1, -1]);
  });
});

describe('multimap', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 4],
    [5, 8],
  ])('has for %d pairs a power of two of buckets: %d', (count, buckets) => {
    const hashes = Array.from({ length: count }, (_, at) => at * 7919);

    expect(multimap(hashes, hashes).heads.length).toBe(buckets + 1);
  });
});

describe('firstValue', () => {
  it('is the value that came first, or -1', () => {
    const map = multimap([5, 5, 6], [50, 51, 0]);

    expect([5, 6, 7].map((hash) => firstValue(map, hash))).toEqual([50, 0, -1]);
  });
});

describe('Pairs', () => {
  it('gathers one by one what `multimap` takes at once', () => {
    const pairs = new Pairs();
    pairs.add(3, 30);
    pairs.add(-4, 40);
    pairs.add(3, 31);

    expect(pairs.multimap()).toEqual(multimap([3, -4, 3], [30, 40, 31]));
  });
});

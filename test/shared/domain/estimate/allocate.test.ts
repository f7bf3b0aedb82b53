import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../shared/domain/estimate/allocate.ts';

const strata = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    members: fc.integer({ min: 0, max: 5000 }),
    deviation: fc.double({ min: 0, max: 0.5, noNaN: true }),
  }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 8 },
);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('allocate', () => {
  it('gives each stratum in proportion to members times deviation', () => {
    const sizes = allocate(
      [
        { key: 'a', members: 1000, deviation: 0.1 },
        { key: 'b', members: 1000, deviation: 0.3 },
        { key: 'c', members: 4000, deviation: 0.15 },
      ],
      100,
      1,
    );

    expect(Object.fromEntries(sizes)).toEqual({ a: 10, b: 30, c: 60 });
  });

  it('holds the floor where a stratum would get less, at the cost of the others', () => {
    const sizes = allocate(
      [
        { key: 'quiet', members: 1000, deviation: 0 },
        { key: 'loud', members: 1000, deviation: 0.5 },
      ],
      100,
      30,
    );

    expect(Object.fromEntries(sizes)).toEqual({ quiet: 30, loud: 70 });
  });

  it('adds up to the size, between floor and members, in whole numbers', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 50 }), (list, size, floor) => {
        const sizes = allocate(list, size, floor);
        const floors = sum(list.map(({ members }) => Math.min(floor, members)));
        const all = sum(list.map(({ members }) => members));

        expect(sum(sizes.values())).toBe(Math.min(Math.max(size, floors), all));
        for (const { key, members } of list) {
          expect(sizes.get(key)).toBeGreaterThanOrEqual(Math.min(floor, members));
          expect(sizes.get(key)).toBeLessThanOrEqual(members);
          expect(Number.isInteger(sizes.get(key))).toBe(true);
        }
        expect(allocate(list.toReversed(), size, floor)).toEqual(sizes);
      }),
    );
  });
});

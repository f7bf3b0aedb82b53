import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending, countWithin, medianOf, rankIn, rankShare } from '../../../../shared/domain/typology/sorted.ts';

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 });
const number = fc.integer({ min: -25, max: 25 });

describe('ascending', () => {
  it('sorts by value, not by text', () => {
    expect([...ascending([10, 9, -1, 2])]).toEqual([-1, 2, 9, 10]);
  });
});

describe('rankIn', () => {
  it('counts the smaller numbers', () => {
    fc.assert(
      fc.property(numbers, number, (list, value) => {
        expect(rankIn(ascending(list), value)).toBe(list.filter((one) => one < value).length);
      }),
    );
  });
});

describe('countWithin', () => {
  it('counts from the first bound to below the second', () => {
    fc.assert(
      fc.property(numbers, number, fc.nat(20), (list, from, width) => {
        const inside = list.filter((one) => one >= from && one < from + width).length;

        expect(countWithin(ascending(list), from, from + width)).toBe(inside);
      }),
    );
  });
});

describe('rankShare', () => {
  it('lies strictly between 0 and 1 for a number of the list, and rises with it', () => {
    fc.assert(
      fc.property(numbers, number, number, (list, a, b) => {
        const all = ascending([...list, a, b]);

        expect(rankShare(all, a)).toBeGreaterThan(0);
        expect(rankShare(all, a)).toBeLessThan(1);
        expect(rankShare(all, Math.min(a, b))).toBeLessThanOrEqual(rankShare(all, Math.max(a, b)));
      }),
    );
  });

  it('is the middle where there is nothing to rank among', () => {
    expect(rankShare([], 7)).toBe(0.5);
  });
});

describe('medianOf', () => {
  it('is the middle, the upper of two, and no number of none', () => {
    expect(medianOf([1, 5, 9])).toBe(5);
    expect(medianOf([1, 5])).toBe(5);
    expect(medianOf([])).toBeNaN();
  });
});

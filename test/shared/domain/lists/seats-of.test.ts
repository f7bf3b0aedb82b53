import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../../../shared/domain/lists/seats-of.ts';

const pairs = (capacities: number[], together = 2) => seatsOf(capacities, together).map(({ pair }) => pair);

describe('seatsOf', () => {
  it.each([
    [[], 0],
    [[5], 0],
    [[3, 3], 3],
    [[3, 1], 1],
    [[2, 2, 2], 3],
    [[9, 1, 1], 2],
    [[0, 4, 4], 4],
  ])('makes of capacities %j %i seats', (capacities, count) => {
    expect(pairs(capacities)).toHaveLength(count);
  });

  it('puts the first two of the drawn order to work before the next come in', () => {
    expect(pairs([2, 2, 2, 2])).toEqual([
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ]);
  });

  it('spreads the work where more are together', () => {
    const first = pairs([2, 2, 2, 2], 4).slice(0, 2).flat();

    expect(new Set(first).size).toBe(4);
  });

  it('gives nobody more than they can do, nobody twice in one seat, and leaves no two people with something left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        (capacities, together) => {
          const left = [...capacities];
          for (const { pair } of seatsOf(capacities, together)) {
            expect(pair[0]).not.toBe(pair[1]);
            for (const person of pair) left[person] = (left[person] ?? 0) - 1;
          }
          expect(left.every((count) => count >= 0)).toBe(true);
          expect(left.filter((count) => count > 0).length).toBeLessThan(2);
        },
      ),
    );
  });
});

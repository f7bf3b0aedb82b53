import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTallies, tallied, tally } from '../../../../shared/domain/learn/tallies.ts';

const someCases = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0.01, max: 3000, noNaN: true })), { maxLength: 30 });

function tallyOf(cases: readonly (readonly [boolean, number])[]) {
  const tallies = noTallies(1);
  for (const [isHit, weight] of cases) tally(tallies, 0, isHit, weight);
  return tallies;
}

const PRESUMED = 16;

describe('tallied', () => {
  it('is the usual share where nothing was seen', () => {
    expect(tallied(noTallies(2), 1, 0.2, PRESUMED)).toBe(0.2);
  });

  it('draws few cases towards the usual share and believes many', () => {
    const few = tallyOf([[true, 1]]);
    const many = tallyOf([[true, 3000]]);

    expect(tallied(few, 0, 0.2, PRESUMED)).toBeCloseTo((1 + 16 * 0.2) / 17, 12);
    expect(tallied(many, 0, 0.2, PRESUMED)).toBeGreaterThan(0.99);
  });

  it('is never 0 or 1', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const share = tallied(tallyOf(cases), 0, 0.2, PRESUMED);
        expect(share > 0 && share < 1).toBe(true);
      }),
    );
  });
});

describe('tally', () => {
  it('never lowers a share by a hit, nor raises it by a miss', () => {
    const EPSILON = 1e-12;
    fc.assert(
      fc.property(someCases, fc.double({ min: 0.01, max: 3000, noNaN: true }), (cases, weight) => {
        const share = tallied(tallyOf(cases), 0, 0.2, PRESUMED);
        expect(tallied(tallyOf([...cases, [true, weight]]), 0, 0.2, PRESUMED)).toBeGreaterThanOrEqual(share - EPSILON);
        expect(tallied(tallyOf([...cases, [false, weight]]), 0, 0.2, PRESUMED)).toBeLessThanOrEqual(share + EPSILON);
      }),
    );
  });

  it('counts a case of weight two as two cases', () => {
    expect(tallyOf([[true, 2]])).toEqual(
      tallyOf([
        [true, 1],
        [true, 1],
      ]),
    );
  });

  it('lets old evidence give way once a slot is full', () => {
    const changed = tallyOf([[false, 4000], ...Array.from({ length: 8000 }, () => [true, 1] as const)]);
    const full = tallyOf([[false, 4000]]);

    expect(full.total[0]).toBe(4000);
    expect(changed.total[0]).toBeCloseTo(4000, 6);
    expect(tallied(changed, 0, 0.2, PRESUMED)).toBeGreaterThan(8000 / 12_000);
  });
});

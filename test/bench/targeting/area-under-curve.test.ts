import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../bench/targeting/area-under-curve.ts';

const cases = (hits: readonly number[], misses: readonly number[]) => [
  ...hits.map((score) => ({ score, isHit: true })),
  ...misses.map((score) => ({ score, isHit: false })),
];

describe('areaUnderCurve', () => {
  it.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[5, 5], [5, 5, 5], 0.5],
    [[2, 4], [1, 3], 0.75],
    [[2], [1, 2], 0.75],
  ])('of hits %j and misses %j is %d', (hits, misses, area) => {
    expect(areaUnderCurve(cases(hits, misses))).toBe(area);
  });

  it('is undefined with one kind only', () => {
    expect(areaUnderCurve(cases([1], []))).toBeUndefined();
    expect(areaUnderCurve(cases([], [1]))).toBeUndefined();
  });
});

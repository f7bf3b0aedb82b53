import { describe, expect, it } from 'vitest';
import { averagePrecision, exceededBy, shareOf } from '../../../bench/train/measures.ts';

const scored = (...marks: readonly (readonly [number, boolean])[]) =>
  marks.map(([score, isGuilty]) => ({ score, isGuilty }));

describe('averagePrecision', () => {
  it('is 1 when all guilty rank first, in whatever order they are told', () => {
    expect(averagePrecision(scored([0.1, false], [0.9, true], [0.8, true]))).toBe(1);
  });

  it('is the mean of the precisions at the guilty', () => {
    expect(averagePrecision(scored([0.9, true], [0.8, false], [0.7, true], [0.6, false]))).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('lets equal scores share one precision', () => {
    expect(averagePrecision(scored([0, true], [0, false], [0, false], [0, true]))).toBe(0.5);
  });

  it('is not a number when nobody is guilty', () => {
    expect(averagePrecision(scored([0.5, false]))).toBeNaN();
  });
});

describe('shareOf', () => {
  it('is how many of the list are so, and not a number of nothing', () => {
    expect(shareOf([1, 2, 3, 4], (one) => one > 3)).toBe(0.25);
    expect(shareOf([], () => true)).toBeNaN();
  });
});

describe('exceededBy', () => {
  it('is the score that just the share exceeds', () => {
    const scores = Array.from({ length: 100 }, (_, at) => at);

    expect(exceededBy(scores, 0.01)).toBe(98);
    expect(exceededBy(scores, 0)).toBe(99);
    expect(exceededBy([], 0.01)).toBe(Number.NEGATIVE_INFINITY);
  });
});

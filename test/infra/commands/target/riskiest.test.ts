import { describe, expect, it } from 'vitest';
import { riskiest } from '../../../../infra/commands/target/riskiest.ts';

const items = (scores: readonly number[]) => scores.map((score, at) => ({ id: `p${at}`, score }));

describe('riskiest', () => {
  it('takes the highest scores, highest first', () => {
    expect(riskiest(items([0.1, 0.9, 0.5, 0.7]), 50)).toEqual([1, 3]);
  });

  it.each([
    [49, 1, 0],
    [50, 1, 1],
    [149, 1, 1],
    [150, 1, 2],
    [0, 5, 0],
    [10, 100, 10],
  ])('takes of %i items at %i %% as many as rounding gives: %i', (count, percent, taken) => {
    expect(riskiest(items(Array(count).fill(0.3)), percent)).toHaveLength(taken);
  });

  it('draws among equals, the same each time, and not by their place', () => {
    const equals = items(Array(100).fill(0.3));
    const drawn = riskiest(equals, 20);

    expect(riskiest(equals, 20)).toEqual(drawn);
    expect(drawn.toSorted((a, b) => a - b)).not.toEqual([...Array(20).keys()]);
    expect(riskiest(equals.toReversed(), 20).map((at) => 99 - at)).toEqual(drawn);
  });
});

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../infra/local/sample/random.ts';

const draws = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 1000 }, () => random.fraction());
};

describe('seededRandom', () => {
  it('gives the same sequence for the same seed and another for another', () => {
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('stays in [0, 1) and spreads evenly', () => {
    const all = draws(7);

    const tenths = Array.from({ length: 10 }, (_, tenth) => all.filter((x) => Math.floor(x * 10) === tenth).length);

    expect(all.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(Math.min(...tenths)).toBeGreaterThan(60);
  });

  it('shuffles without losing or doubling anything', () => {
    const list = Array.from({ length: 50 }, (_, at) => at);

    const shuffled = seededRandom(3).shuffled(list);

    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});

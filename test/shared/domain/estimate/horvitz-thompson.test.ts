import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horvitzThompson, horvitzThompsonMean } from '../../../../shared/domain/estimate/horvitz-thompson.ts';

/** A small population with unequal probabilities: all its samples can be listed, so laws hold exactly. */
const POPULATION = [
  { value: 3, probability: 0.2 },
  { value: 0, probability: 0.5 },
  { value: 7, probability: 0.9 },
  { value: 1, probability: 0.4 },
  { value: 2, probability: 1 },
];
const SAMPLES = Array.from({ length: 2 ** POPULATION.length }, (_, bits) => {
  const chance = POPULATION.reduce((p, { probability: pi }, at) => p * ((bits >> at) & 1 ? pi : 1 - pi), 1);
  return { chance, sample: POPULATION.filter((_one, at) => (bits >> at) & 1) };
});
const TOTAL = 13;

const expected = (of: (sample: typeof POPULATION) => number) =>
  SAMPLES.reduce((sum, { chance, sample }) => sum + chance * of(sample), 0);

describe('horvitzThompson', () => {
  it('is unbiased over all samples', () => {
    expect(expected((sample) => horvitzThompson(sample).value)).toBeCloseTo(TOTAL, 10);
  });

  it('estimates its own variance without bias', () => {
    const variance = expected((sample) => (horvitzThompson(sample).value - TOTAL) ** 2);

    expect(expected((sample) => horvitzThompson(sample).variance)).toBeCloseTo(variance, 10);
  });

  it('is exact where all members are certain, and zero for an empty sample', () => {
    expect(horvitzThompson([{ value: 4, probability: 1 }])).toEqual({ value: 4, from: 4, to: 4, variance: 0 });
    expect(horvitzThompson([])).toMatchObject({ value: 0, variance: 0 });
  });

  it('gives the same bits in any order', () => {
    const drawn = fc.record({
      value: fc.double({ min: 0, max: 1e4, noNaN: true }),
      probability: fc.double({ min: 0.001, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(drawn), (sample) => {
        expect(horvitzThompson(sample.toReversed())).toEqual(horvitzThompson(sample));
      }),
    );
  });
});

describe('horvitzThompsonMean', () => {
  it('is the total over the members', () => {
    const mean = horvitzThompsonMean([{ value: 4, probability: 0.5 }], 10);

    expect(mean.value).toBeCloseTo(0.8, 12);
    expect(mean.variance).toBeCloseTo(32 / 100, 12);
    expect(mean.to - mean.value).toBeCloseTo(mean.value - mean.from, 12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boost, type Lesson } from '../../bench/train/boost.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { opinionOf } from '../../shared/domain/typology/boosted.ts';

const MANNER = { trees: 25, depth: 3, rate: 0.3, leastWorth: 1, ridge: 1, columnShare: 1, caseShare: 0.9 };
const CASES = 600;

/** Cases of three signals, each even in [0, 1): guilty is what the rule says, but for a twentieth that is told wrongly. */
function lesson(rule: (weights: readonly number[]) => boolean, rising = [true, true, true]): Lesson {
  const random = seededRandom(7);
  const cases = Array.from({ length: CASES }, () => [random.fraction(), random.fraction(), random.fraction()]);
  return {
    columns: [0, 1, 2].map((at) => Float32Array.from(cases, (weights) => weights[at] ?? 0)),
    guilty: Uint8Array.from(cases, (weights) => Number(rule(weights) !== random.fraction() < 0.05)),
    worth: new Float32Array(CASES).fill(1),
    rising,
  };
}

function learned(lessons: Lesson, manner = MANNER, seed = 1) {
  const model = { ...boost(lessons, manner, seededRandom(seed)), signals: ['first', 'second', 'third'] };
  return { model, answer: (weights: readonly number[]) => opinionOf(model, weights).logOdds };
}

const weight = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const weights = fc.tuple(weight, weight, weight);

describe('boost', () => {
  it('learns a threshold', () => {
    const { answer } = learned(lesson(([first = 0]) => first >= 0.6));

    fc.assert(
      fc.property(weights, ([first, ...others]) => {
        fc.pre(Math.abs(first - 0.6) > 0.05);
        expect(answer([first, ...others]) > 0).toBe(first > 0.6);
      }),
    );
  });

  it('learns that two signals must stand together', () => {
    const { answer } = learned(lesson(([first = 0, second = 0]) => first >= 0.5 && second >= 0.5));

    expect(answer([0.8, 0.8, 0.5])).toBeGreaterThan(0);
    for (const alone of [
      [0.8, 0.2, 0.5],
      [0.2, 0.8, 0.5],
      [0.2, 0.2, 0.5],
    ])
      expect(answer(alone)).toBeLessThan(0);
  });

  it('keeps a rising signal rising where a free one divides the cases below it', () => {
    const { answer } = learned(
      lesson(([first = 0, second = 0]) => (first >= 0.5 ? second < 0.7 : second > 0.6), [true, false, true]),
      { ...MANNER, trees: 3, rate: 1 },
    );

    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), ([first, ...others], more) => {
        expect(answer([first + more, ...others])).toBeGreaterThanOrEqual(answer([first, ...others]) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('never lowers its answer when a rising signal rises, even where the cases say otherwise', () => {
    const { answer } = learned(
      lesson(
        ([first = 0, second = 0, third = 0]) => (first > 0.3 && first < 0.6) || second * third > 0.4,
        [true, false, true],
      ),
      { ...MANNER, depth: 4 },
    );

    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 2), (from, more, at) => {
        expect(answer(from.with(at, (from[at] ?? 0) + more))).toBeGreaterThanOrEqual(answer(from) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('lets a free signal speak for innocence', () => {
    const low = ([first = 0]: readonly number[]) => first < 0.4;

    expect(learned(lesson(low, [false, true, true])).answer([0.9, 0.5, 0.5])).toBeLessThan(-1);
    expect(learned(lesson(low, [false, true, true])).answer([0.1, 0.5, 0.5])).toBeGreaterThan(1);
  });

  it('grows the same trees of the same seed, and others of another', () => {
    const cases = lesson(([first = 0]) => first >= 0.6);

    expect(learned(cases).model).toEqual(learned(cases).model);
    expect(learned(cases, MANNER, 2).model.trees).not.toEqual(learned(cases).model.trees);
  });

  it('starts from how common guilt is, by worth', () => {
    const cases = lesson(([first = 0]) => first >= 0.5);
    const worth = Float32Array.from(cases.guilty, (guilty) => (guilty === 1 ? 3 : 1));
    const guilty = cases.guilty.reduce((sum, one) => sum + one, 0);

    expect(boost({ ...cases, worth }, { ...MANNER, trees: 0 }, seededRandom(1))).toEqual({
      base: Math.log((3 * guilty) / (CASES - guilty)),
      trees: [],
    });
  });

  it('grows no deeper and no more trees than it is told', () => {
    const { model } = learned(
      lesson(([first = 0, second = 0]) => first + second > 1),
      { ...MANNER, trees: 5, depth: 2 },
    );

    expect(model.trees).toHaveLength(5);
    for (const { value } of model.trees) expect(value.length).toBeLessThanOrEqual(7);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opinionOf, probability, type Tree } from '../../../../shared/domain/typology/boosted.ts';

const SIGNALS = ['first', 'second', 'third'];

/** Asks the first signal at 1, then on the right the second at 2. */
const tree: Tree = {
  signal: [0, -1, 1, -1, -1],
  below: [1, 0, 2, 0, 0],
  left: [1, 0, 3, 0, 0],
  value: [0, -1, 1, 0.5, 3],
};
const modelOf = (...trees: readonly Tree[]) => ({ base: -2, signals: SIGNALS, trees });

const figure = fc.double({ min: -5, max: 5, noNaN: true });
const split = fc.record({ signal: fc.nat(2), below: figure });

/** A full tree of up to three questions deep. */
const anyTree: fc.Arbitrary<Tree> = fc.integer({ min: 0, max: 3 }).chain((depth) => {
  const inner = 2 ** depth - 1;
  const nodes = 2 ** (depth + 1) - 1;
  return fc
    .record({
      splits: fc.array(split, { minLength: inner, maxLength: inner }),
      value: fc.array(figure, { minLength: nodes, maxLength: nodes }),
    })
    .map(({ splits, value }) => ({
      signal: value.map((_, at) => splits[at]?.signal ?? -1),
      below: value.map((_, at) => splits[at]?.below ?? 0),
      left: value.map((_, at) => (at < inner ? 2 * at + 1 : 0)),
      value,
    }));
});

function leafOf({ signal, below, left, value }: Tree, weights: readonly number[], node = 0): number {
  const asked = signal[node] ?? -1;
  if (asked < 0) return value[node] ?? 0;
  const child = (left[node] ?? 0) + ((weights[asked] ?? 0) < (below[node] ?? 0) ? 0 : 1);
  return leafOf({ signal, below, left, value }, weights, child);
}

describe('opinionOf', () => {
  it.each([
    [[0, 0, 0], -3, [-1, 0, 0]],
    [[1, 0, 0], -1.5, [1, -0.5, 0]],
    [[1, 2, 0], 1, [1, 2, 0]],
  ])('follows the weights %j to a leaf and says what each signal added', (weights, logOdds, added) => {
    const opinion = opinionOf(modelOf(tree), weights);

    expect(opinion.logOdds).toBe(logOdds);
    expect([...opinion.added]).toEqual(added);
  });

  it('is the base and the leaves, and as well the base, the roots and what the signals added', () => {
    fc.assert(
      fc.property(
        fc.array(anyTree, { maxLength: 6 }),
        fc.array(figure, { minLength: 3, maxLength: 3 }),
        (trees, weights) => {
          const { logOdds, added } = opinionOf(modelOf(...trees), weights);
          const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

          expect(logOdds).toBeCloseTo(-2 + sum(trees.map((one) => leafOf(one, weights))), 9);
          expect(logOdds).toBeCloseTo(-2 + sum(trees.map(({ value }) => value[0] ?? 0)) + sum([...added]), 9);
        },
      ),
    );
  });

  it('is the base of a model without trees', () => {
    expect(opinionOf(modelOf(), [1, 1, 1])).toEqual({ logOdds: -2, added: new Float64Array(3) });
  });
});

describe('probability', () => {
  it('turns log-odds into a chance', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(Math.log(3))).toBeCloseTo(0.75);
    expect([probability(-800), probability(800)]).toEqual([0, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { codeLetter } from '../../../../shared/domain/lots/code-letter.ts';

/** Level II, rules.md §8.7: the first and last size of every row. */
const LEVEL_II = [
  ...([
    [2, 8, 'A'],
    [9, 15, 'B'],
    [16, 25, 'C'],
    [26, 50, 'D'],
    [51, 90, 'E'],
    [91, 150, 'F'],
  ] as const),
  ...([
    [151, 280, 'G'],
    [281, 500, 'H'],
    [501, 1200, 'J'],
    [1201, 3200, 'K'],
    [3201, 10_000, 'L'],
  ] as const),
  ...([
    [10_001, 35_000, 'M'],
    [35_001, 150_000, 'N'],
    [150_001, 500_000, 'P'],
    [500_001, 9e9, 'Q'],
  ] as const),
];

describe('codeLetter', () => {
  it.each(LEVEL_II)('of level II is for lots from %i to %i the letter %s', (from, to, letter) => {
    expect([codeLetter(from, 'II'), codeLetter(to, 'II')]).toEqual([letter, letter]);
  });

  it.each([
    [1000, 'S-1', 'C'],
    [1000, 'S-2', 'C'],
    [1000, 'S-3', 'E'],
    [1000, 'S-4', 'F'],
    [1000, 'I', 'G'],
    [1000, 'III', 'K'],
    [1e6, 'III', 'R'],
    [1e6, 'S-1', 'D'],
  ] as const)('of a lot of %i at level %s is %s', (size, level, letter) => {
    expect(codeLetter(size, level)).toBe(letter);
  });

  it('never falls with the size, nor from a level to one that tells more', () => {
    const sizes = LEVEL_II.map(([from]) => from);
    for (const level of ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'] as const) {
      const letters = sizes.map((size) => codeLetter(size, level));
      expect(letters).toEqual(letters.toSorted());
    }
    for (const size of sizes) {
      const letters = (['S-1', 'S-2', 'S-3', 'S-4', 'II', 'III'] as const).map((level) => codeLetter(size, level));
      expect(letters).toEqual(letters.toSorted());
    }
  });
});

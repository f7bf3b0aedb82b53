import type { LotLevel } from '../../model/lot.ts';

/* ISO 2859-1, table 1 (sample size code letters). Secondary source: rules.md §8.7 for level II, AQLSchemes (CRAN) for the others. */

const LEVELS: readonly LotLevel[] = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'];

/** Upper ends of lot sizes, each with a letter per level. */
const ROWS: readonly (readonly [number, string])[] = [
  [8, 'AAAAAAB'],
  [15, 'AAAAABC'],
  [25, 'AABBBCD'],
  [50, 'ABBCCDE'],
  [90, 'BBCCCEF'],
  [150, 'BBCDDFG'],
  [280, 'BCDEEGH'],
  [500, 'BCDEFHJ'],
  [1200, 'CCEFGJK'],
  [3200, 'CDEGHKL'],
  [10_000, 'CDFGJLM'],
  [35_000, 'CDFHKMN'],
  [150_000, 'DEGJLNP'],
  [500_000, 'DEGJMPQ'],
  [Number.POSITIVE_INFINITY, 'DEHKNQR'],
];

/** The code letter 样本量字码 of a lot. @param size at least 2 */
export function codeLetter(size: number, level: LotLevel): string {
  const letters = ROWS.find(([end]) => size <= end)?.[1] ?? '';
  return letters.charAt(LEVELS.indexOf(level));
}

import { firstValue } from '../index/multimap.ts';
import type { Language } from '../index/rights-index.ts';
import { EMPTY, extend } from '../index/rolling-hash.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { HAN, LATIN } from '../text/kinds.ts';

/* Whether a piece of text is, or cuts, ordinary words. Costs are bits: the rarer a word, the more. */

/** Binary logarithm of the count of all words. */
const ALL = 26;
const UNKNOWN_CHARACTER = 16;
/** More than these the words around a mark may not lose. */
export const MOST_BITS_LOST = 6;
const LONGEST_WORD = 4;
const AROUND = 3;

/** Binary logarithm of how often the Han word is met; -1 when it is none. */
export function wordSize({ symbols }: FoldedText, from: number, below: number, { hanWords }: Language): number {
  let hash = EMPTY;
  for (let at = from; at < below; at += 1) hash = extend(hash, symbols[at] ?? 0);
  return firstValue(hanWords, hash);
}

/** `COMMON_WORD`, `RARE_WORD`, or 0 when the letters are no word. */
export function wordClass(
  { symbols, kinds }: FoldedText,
  from: number,
  below: number,
  { latinWords }: Language,
): number {
  let hash = EMPTY;
  for (let at = from; at < below; at += 1) {
    if (kinds[at] !== LATIN) return 0;
    hash = extend(hash, symbols[at] ?? 0);
  }
  return Math.max(0, firstValue(latinWords, hash));
}

/** Whether a Han word of two characters or more begins before the unit and ends behind it. */
export function crossesAt(text: FoldedText, unit: number, language: Language): boolean {
  for (let from = unit - 1; from > unit - LONGEST_WORD && text.kindAt(from) === HAN; from -= 1)
    for (let below = unit + 1; below <= from + LONGEST_WORD && text.kindAt(below - 1) === HAN; below += 1)
      if (wordSize(text, from, below, language) >= 0) return true;
  return false;
}

/**
 * How many bits the text around loses when [from, below) is taken for one word whose count has the binary logarithm `size`:
 * 0 or less where the words around allow it, more where they are cut (宝宝|马桶 is no 宝马).
 */
export function cutCost(
  text: FoldedText,
  [from, below]: readonly [number, number],
  language: Language,
  size: number,
): number {
  const first = reach(text, from, -1);
  const end = reach(text, below - 1, 1) + 1;
  const free = cheapest(text, first, end, language);
  return cheapest(text, first, from, language) + cheapest(text, below, end, language) + (ALL - size) - free;
}

/** The last Han unit within a few. */
function reach(text: FoldedText, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < AROUND && text.kindAt(at + step) === HAN; count += 1) at += step;
  return at;
}

const LONGEST_PIECE = 63;
const costs = new Float64Array(LONGEST_PIECE + 1);

/** The cost of the cheapest way to cut the units into words. What is not Han costs nothing and parts words. */
function cheapest(text: FoldedText, from: number, below: number, { hanWords }: Language): number {
  const size = Math.min(below - from, LONGEST_PIECE);
  costs.fill(Number.POSITIVE_INFINITY, 0, size + 1);
  costs[0] = 0;
  for (let start = 0; start < size; start += 1) {
    const cost = costs[start] ?? 0;
    if (text.kinds[from + start] !== HAN) {
      costs[start + 1] = Math.min(costs[start + 1] ?? 0, cost);
      continue;
    }
    let hash = EMPTY;
    for (
      let end = start + 1;
      end <= Math.min(size, start + LONGEST_WORD) && text.kinds[from + end - 1] === HAN;
      end += 1
    ) {
      hash = extend(hash, text.symbols[from + end - 1] ?? 0);
      const known = firstValue(hanWords, hash);
      if (known < 0 && end > start + 1) continue;
      costs[end] = Math.min(costs[end] ?? 0, cost + (known < 0 ? UNKNOWN_CHARACTER : ALL - known));
    }
  }
  return costs[size] ?? 0;
}

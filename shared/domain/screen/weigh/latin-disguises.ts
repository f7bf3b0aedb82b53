import { isLatin, sizeOf } from '../index/rights-index.ts';
import { countBits } from '../text/count-bits.ts';
import { DIGIT, LATIN, SOLID, SPACE } from '../text/kinds.ts';
import { wordAround } from '../text/words.ts';
import { differenceOf } from '../views/difference-of.ts';
import type { Sight, Sighting } from '../views/sighting.ts';
import { wordClass } from './lexicon.ts';
import type { Objection } from './objection.ts';
import type { ScopeOf } from './scope.ts';
import { isKnown } from './surroundings.ts';

/* Latin marks that are spelled otherwise. What is written must be no word and no mark itself. */

const SHORTEST = {
  leet: 4,
  alike: 4,
  masked: 4,
  maskedAtEnd: 5,
  pinyin: 4,
  pinyinSpaced: 6,
  edited: 5,
  doubled: 4,
  substituted: 6,
  insertedOrCut: 8,
} as const;
/** Of so many letters over several words, one changed word may be any. */
const LONG = 10;
const LETTERS_OF_MOSTLY_DIGITS = { mark: 6, letters: 3 } as const;

export function objectionToLeet({ text, index }: Sight, one: Sighting): Objection | null {
  const size = sizeOf(index.forms, one.form);
  let letters = 0;
  for (let at = one.from; at < one.below; at += 1) if (text.kinds[at] === LATIN) letters += 1;
  const { mark, letters: least } = LETTERS_OF_MOSTLY_DIGITS;
  const isNumber = letters * 2 < size && !(size >= mark && letters >= least);
  return size < SHORTEST.leet || isNumber ? 'weak' : null;
}

export function objectionToLookAlike(sight: Sight, one: Sighting): Objection | null {
  if (isKnown(sight, one.from, one.below)) return 'common-word';
  return sizeOf(sight.index.forms, one.form) < SHORTEST.alike ? 'weak' : null;
}

export function objectionToPinyin(sight: Sight, one: Sighting): Objection | null {
  const size = sizeOf(sight.index.forms, one.form);
  if (one.added > 0) return size < SHORTEST.pinyinSpaced || one.gapKinds !== 1 << SPACE ? 'weak' : null;
  if (size < SHORTEST.pinyin) return 'weak';
  return one.dropped > 0 && isKnown(sight, one.from, one.below) ? 'common-word' : null;
}

export function objectionToMasked({ text, index }: Sight, one: Sighting): Objection | null {
  const size = sizeOf(index.forms, one.form);
  const isAtBeginning = text.kindAt(one.from) < SOLID;
  if (!isLatin(index.forms, one.form)) return isAtBeginning ? 'weak' : null;
  const isAtEnd = isAtBeginning || text.kindAt(one.below - 1) < SOLID;
  return size < SHORTEST.masked || (isAtEnd && size < SHORTEST.maskedAtEnd) ? 'weak' : null;
}

export function objectionToOneEdit(sight: Sight, one: Sighting, scopeOf: ScopeOf): Objection | null {
  const { text, index } = sight;
  const size = sizeOf(index.forms, one.form);
  const own = index.forms.starts[one.form] ?? 0;
  const units: number[] = [];
  for (let at = one.from; at < one.below; at += 1) if (text.kindAt(at) >= SOLID) units.push(at);
  const { head, left, right } = differenceOf(sight, one.form, one.from, one.below);
  const marks = [...index.forms.symbols.subarray(own + head, own + head + left)];
  const read = units.slice(head, head + right);
  if (marks.some(isDigit) || read.some((unit) => text.kinds[unit] === DIGIT)) return 'weak';
  const [from, below] = wordAround(text, units[Math.min(head, units.length - 1)] ?? one.from);
  const isLong = size >= LONG && units.length > below - from + 2;
  if (!isLong && below - from < (size >= SHORTEST.insertedOrCut ? 2 : 3)) return 'weak';
  if (!isLong && (wordClass(text, from, below, index.language) > 0 || isKnown(sight, from, below)))
    return 'common-word';
  if (isKnown(sight, one.from, one.below)) return 'common-word';
  if (gapsIn(sight, one) > countBits(index.forms.gaps[one.form] ?? 0)) return 'weak';
  const isShort = isTooShort({ sight, size, own, head, left, right, units });
  // Five letters with another one in between say enough on the very goods of the mark.
  const isOnItsGoods = size === SHORTEST.edited && head > 0 && scopeOf(one) === 'inside';
  return isShort && !isOnItsGoods ? 'weak' : null;
}

/** The less deliberate the edit, the longer the mark must be: a doubled letter says more than another one, and an end more easily belongs to another word. */
function isTooShort(edit: {
  readonly sight: Sight;
  readonly size: number;
  readonly own: number;
  readonly head: number;
  readonly left: number;
  readonly right: number;
  readonly units: readonly number[];
}): boolean {
  const { sight, size, own, head, left, right, units } = edit;
  const mark = (at: number) => sight.index.forms.symbols[own + at];
  const read = (at: number) => sight.text.symbols[units[at] ?? 0];
  const isDoubled = left === 0 && right === 1 && head > 0 && read(head) === read(head - 1);
  if (isDoubled && size >= SHORTEST.doubled) return false;
  if (size < SHORTEST.edited || units.length < SHORTEST.edited) return true;
  if (mark(0) !== read(0) && size < SHORTEST.substituted) return true;
  if (left === 1 && right === 1) return size < SHORTEST.substituted;
  if (left === 0) return size < (head === size ? LONG : SHORTEST.insertedOrCut);
  const isCutAtEnd = left === 1 && right === 0 && head === size - 1;
  return isCutAtEnd && size < SHORTEST.insertedOrCut;
}

/** Places where the text is parted. */
function gapsIn({ text }: Sight, { from, below }: Sighting): number {
  let gaps = 0;
  for (let at = from + 1; at < below; at += 1) if (text.kindAt(at) < SOLID && text.kindAt(at - 1) >= SOLID) gaps += 1;
  return gaps;
}

function isDigit(symbol: number): boolean {
  return symbol >= 0x30 && symbol <= 0x39;
}

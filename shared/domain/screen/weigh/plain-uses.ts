import { COMMON_WORD, isHan, NICKNAME, sizeOf } from '../index/rights-index.ts';
import { countBits } from '../text/count-bits.ts';
import { DIGIT, HAN, LATIN, LETTERLIKE, MARKING, MASK, PICTURE, SOLID, SPACE } from '../text/kinds.ts';
import { endsWord } from '../text/words.ts';
import { standsAlone } from '../views/in-sequence.ts';
import { type Sight, type Sighting, WIDE } from '../views/sighting.ts';
import { crossesAt, cutCost, MOST_BITS_LOST, wordClass, wordSize } from './lexicon.ts';
import type { Objection } from './objection.ts';
import type { ScopeOf } from './scope.ts';
import { beginsPhrase, isAtHead, isSupported } from './surroundings.ts';

/* Marks as recorded, joined or spaced out. */

/** Binary logarithms of counts: how well known a recorded mark is taken to be beside the words around it. */
const FAMILIAR = { pair: 9, longer: 10 } as const;
/** From here on a Han word is so common that it needs a sign of being a brand. */
const COMMON_HAN = 8;
/** 小香风 is a style, not goods of the brand. */
const STYLE = '风'.charCodeAt(0);
const SHORTEST_JOINED = 5;
const SHORTEST_BESIDE_DIGITS = 4;

export function objectionToExact(sight: Sight, one: Sighting, scopeOf: ScopeOf): Objection | null {
  const { text, index } = sight;
  const size = sizeOf(index.forms, one.form);
  if (index.forms.origins[one.form] === NICKNAME) return objectionToNickname(sight, one, scopeOf);
  if (isHan(index.forms, one.form)) {
    const known = wordSize(text, one.from, one.below, index.language);
    const familiar = Math.max(known, size === 2 ? FAMILIAR.pair : FAMILIAR.longer);
    if (cutCost(text, [one.from, one.below], index.language, familiar) > MOST_BITS_LOST) return 'cuts-words';
    const isCommon =
      known >= COMMON_HAN && !beginsPhrase(text, one.from) && scopeOf(one) !== 'inside' && !isSupported(sight, one);
    return isCommon ? 'common-word' : null;
  }
  if (one.dropped > 0 && size < SHORTEST_JOINED) return 'weak';
  if (size < SHORTEST_BESIDE_DIGITS && touchesDigits(sight, one)) return 'weak';
  // What only a model number closes must be no word: pro|x100 is no mark Pro.
  if (!endsWord(text, one.below - 1) && wordClass(text, one.from, one.below, index.language) > 0) return 'weak';
  const isCommon = wordClass(text, one.from, one.below, index.language) === COMMON_WORD && !isAtHead(text, one.from);
  return isCommon && scopeOf(one) !== 'inside' && !isSupported(sight, one) ? 'common-word' : null;
}

/** Nicknames are words of everyday: short ones count only on the goods of the brand. */
function objectionToNickname({ text, index }: Sight, one: Sighting, scopeOf: ScopeOf): Objection | null {
  const scope = scopeOf(one);
  if (scope === 'outside') return 'common-word';
  if (!isHan(index.forms, one.form) && touchesDigits({ text }, one)) return 'weak';
  if (crossesAt(text, one.from, index.language) || crossesAt(text, one.below, index.language)) return 'cuts-words';
  if (text.symbols[one.below] === STYLE && one.below < text.length) return 'common-word';
  const isWord = !isHan(index.forms, one.form) || wordSize(text, one.from, one.below, index.language) >= 0;
  if (isWord) return scope === 'inside' ? null : 'common-word';
  return cutCost(text, [one.from, one.below], index.language, FAMILIAR.pair) > MOST_BITS_LOST ? 'cuts-words' : null;
}

function touchesDigits({ text }: Pick<Sight, 'text'>, { from, below }: Sighting): boolean {
  const isAfter = text.kindAt(below) === DIGIT && text.kindAt(below - 1) === LATIN;
  return isAfter || (text.kindAt(from - 1) === DIGIT && text.kindAt(from) === LATIN);
}

export function objectionToSpaced(sight: Sight, one: Sighting): Objection | null {
  const { text, index } = sight;
  const size = sizeOf(index.forms, one.form);
  const han = isHan(index.forms, one.form);
  const only = (kind: number) => (one.gapKinds & ~WIDE) === 1 << kind;
  // Nobody draws a picture into a word that is not to be read as one.
  if (only(PICTURE)) return han || size > 2 ? null : 'weak';
  if (goesOn(sight, one)) return 'weak';
  if (isUniform(sight, one, size)) {
    if (size > 2) return null;
    return han && (!only(SPACE) || (standsAlone(text, one.from) && standsAlone(text, one.below - 1))) ? null : 'weak';
  }
  if ((one.gapKinds & (WIDE | (1 << SPACE))) !== 0) {
    const isSingledOut = standsAlone(text, one.from) || standsAlone(text, one.below - 1);
    return han && size > 2 && one.added === 1 && only(SPACE) && isSingledOut ? null : 'weak';
  }
  return han || size > 3 ? null : 'weak';
}

/** Every symbol is parted from the next by the same kind of gap. */
function isUniform({ index: { forms } }: Sight, one: Sighting, size: number): boolean {
  const own = countBits(forms.gaps[one.form] ?? 0) - one.dropped;
  const kinds = one.gapKinds & ~WIDE;
  return one.added + own === size - 1 && [SPACE, MARKING, MASK, LETTERLIKE].some((kind) => kinds === 1 << kind);
}

/** The mark is only a part of a word spaced out: a single letter more, behind the same gap, on either side. */
function goesOn({ text }: Sight, one: Sighting): boolean {
  if (text.kindAt(one.from) === HAN) return false;
  const gap = text.symbols[one.from + 1];
  const isSingle = (unit: number) =>
    text.kindAt(unit) === LATIN && text.kindAt(unit - 1) < SOLID && text.kindAt(unit + 1) < SOLID;
  const before = one.from >= 2 && text.symbols[one.from - 1] === gap && isSingle(one.from - 2);
  return before || (one.below + 1 < text.length && text.symbols[one.below] === gap && isSingle(one.below + 1));
}

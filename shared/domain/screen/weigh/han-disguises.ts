import { sizeOf } from '../index/rights-index.ts';
import { HAN, LATIN } from '../text/kinds.ts';
import { beginsWord, endsWord, isModelAt } from '../text/words.ts';
import type { Sight, Sighting } from '../views/sighting.ts';
import { crossesAt, cutCost, MOST_BITS_LOST, wordClass, wordSize } from './lexicon.ts';
import type { Objection } from './objection.ts';
import { beginsPhrase, endsPhrase } from './surroundings.ts';

/* Han marks by sound or shape. What is written must be no word itself and cut none: sellers write 另点 for 灵点, not 回礼 for 回力. */

/** Bits that words around may lose to a pair, by whether it begins and ends a phrase. */
const PAIR_LIMITS = { both: 3, begins: 1, ends: 0, inside: -5 } as const;
const LONGER_LIMIT = -4;
/** So much must a longer one gain to stand although a word crosses its end. */
const GAIN_OVER_WORD = -14;
const FAMILIAR = 9;
const SHORTEST_BY_SHAPE = 3;
const SHORTEST_SPELLED = 5;

export function objectionToHanDisguise(sight: Sight, one: Sighting): Objection | null {
  const { text, index } = sight;
  const size = sizeOf(index.forms, one.form);
  if (one.changed > (size >= 4 ? 2 : 1)) return 'weak';
  if (one.view === 'look-alike' && size < SHORTEST_BY_SHAPE) return 'weak';
  if (wordSize(text, one.from, one.below, index.language) >= 0) return 'common-word';
  const crosses = crossesAt(text, one.from, index.language) || crossesAt(text, one.below, index.language);
  const cost = cutCost(text, [one.from, one.below], index.language, 0);
  if (size > 2) return cost > (crosses ? GAIN_OVER_WORD : LONGER_LIMIT) ? 'cuts-words' : null;
  return crosses || cost > pairLimit(sight, one) ? 'cuts-words' : null;
}

function pairLimit({ text }: Sight, { from, below }: Sighting): number {
  const ends = endsPhrase(text, below);
  if (beginsPhrase(text, from)) return ends ? PAIR_LIMITS.both : PAIR_LIMITS.begins;
  return ends ? PAIR_LIMITS.ends : PAIR_LIMITS.inside;
}

/** Pinyin in the place of some characters (恒yuan祥), or of all when a model number is joined to it. */
export function objectionToHalfPinyin(sight: Sight, one: Sighting): Objection | null {
  const { text, index } = sight;
  const size = sizeOf(index.forms, one.form);
  let han = 0;
  let letters = 0;
  for (let at = one.from; at < one.below; at += 1) {
    if (text.kinds[at] === HAN) han += 1;
    if (text.kinds[at] === LATIN) letters += 1;
  }
  if (han === 0) {
    const isBrand = beginsWord(text, one.from) && letters >= SHORTEST_SPELLED && isModelAt(text, one.below);
    return isBrand && wordClass(text, one.from, one.below, index.language) === 0 ? null : 'weak';
  }
  if (soundsOtherwise(sight, one) && size < 4) return 'weak';
  const isWhole = (text.kinds[one.from] === HAN || beginsWord(text, one.from)) && endsWord(text, one.below - 1);
  if (!isWhole || (size === 2 && letters < 2)) return 'weak';
  return hanCut(sight, one) > MOST_BITS_LOST ? 'cuts-words' : null;
}

/** Some of its Han characters are not the mark’s either. */
function soundsOtherwise({ text, index: { forms } }: Sight, { form, from, below }: Sighting): boolean {
  const own = forms.symbols.subarray(forms.starts[form], forms.starts[form + 1]);
  for (let at = from; at < below; at += 1)
    if (text.kinds[at] === HAN && !own.includes(text.symbols[at] ?? 0)) return true;
  return false;
}

/** What the Han words at either end lose. */
function hanCut({ text, index: { language } }: Sight, { from, below }: Sighting): number {
  let end = from;
  while (end < below && text.kinds[end] === HAN) end += 1;
  let begin = below;
  while (begin > from && text.kinds[begin - 1] === HAN) begin -= 1;
  const first = end > from ? cutCost(text, [from, end], language, FAMILIAR) : 0;
  const last = begin < below ? cutCost(text, [begin, below], language, FAMILIAR) : 0;
  return Math.max(first, last);
}

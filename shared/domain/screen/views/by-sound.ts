import { LONGEST_HAN } from '../index/form-indexes.ts';
import { firstValue, seek } from '../index/multimap.ts';
import { opens } from '../index/openings.ts';
import { sizeOf } from '../index/rights-index.ts';
import { EMPTY, extend } from '../index/rolling-hash.ts';
import { DIGIT, HAN, LATIN, SPACE } from '../text/kinds.ts';
import { type Sight, seen } from './sighting.ts';

const LONGEST_SYLLABLE = 6;

/** The syllables of the text, reused for one text after the other: number, units from and below. */
const numbers: number[] = [];
const froms: number[] = [];
const belows: number[] = [];

/** Han marks by the sound of the text: other characters that are read alike (homophone), or pinyin in the place of some or all. */
export function bySound(sight: Sight): void {
  const { text, index } = sight;
  if (!text.has(HAN) && !text.has(LATIN)) return;
  readSyllables(sight);
  for (let start = 0; start < numbers.length; start += 1) {
    if (!opens(index.soundOpenings, numbers[start] ?? 0, numbers[start + 1] ?? 0)) continue;
    let hash = extend(EMPTY, numbers[start] ?? 0);
    const end = Math.min(numbers.length, start + LONGEST_HAN);
    for (let last = start + 1; last < end && follows(text, last); last += 1) {
      hash = extend(hash, numbers[last] ?? 0);
      for (let place = seek(index.sounds, hash); place >= 0; place = seek(index.sounds, hash, place + 1))
        note(sight, index.sounds.values[place] ?? 0, start, last);
    }
  }
}

/** Side by side; pinyin may be parted from what it goes with by one space. */
function follows({ kinds }: Sight['text'], at: number): boolean {
  const gapFrom = belows[at - 1] ?? 0;
  const gapBelow = froms[at] ?? 0;
  if (gapFrom === gapBelow) return true;
  const areHan = kinds[gapFrom - 1] === HAN && kinds[gapBelow] === HAN;
  return gapBelow - gapFrom === 1 && kinds[gapFrom] === SPACE && !areHan;
}

function note({ text, index: { forms }, found }: Sight, form: number, start: number, last: number): void {
  if (sizeOf(forms, form) !== last - start + 1) return;
  const own = forms.starts[form] ?? 0;
  let sounding = 0;
  let spelled = 0;
  for (let at = start; at <= last; at += 1) {
    const from = froms[at] ?? 0;
    if (text.kinds[from] !== HAN) spelled += 1;
    else if (text.symbols[from] !== forms.symbols[own + at - start]) sounding += 1;
  }
  if (sounding + spelled === 0) return;
  found.push(
    seen(spelled > 0 ? 'pinyin' : 'homophone', form, [froms[start] ?? 0, belows[last] ?? 0], sounding + spelled),
  );
}

function readSyllables({ text, index: { language } }: Sight): void {
  numbers.length = 0;
  froms.length = 0;
  belows.length = 0;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const kind = text.kinds[at] ?? 0;
    if (kind === HAN) {
      push(language.readings[text.symbols[at] ?? 0] ?? 0, at, at + 1);
      at += 1;
    } else if (kind === LATIN) {
      if (at >= end) end = endOf(at);
      at = isNearHan(at) ? readSpelled(at) : end;
    } else at += 1;
  }

  /** The longest syllable that the letters from here on spell, or the rest of the word passed over. Answers where to go on. */
  function readSpelled(from: number): number {
    let hash = EMPTY;
    let number = 0;
    let below = from;
    for (let at = from; at < Math.min(text.length, from + LONGEST_SYLLABLE) && text.kinds[at] === LATIN; at += 1) {
      hash = extend(hash, text.symbols[at] ?? 0);
      const known = firstValue(language.syllables, hash);
      if (known < 0) continue;
      number = known;
      below = at + 1;
    }
    if (number === 0) return end;
    push(number, from, below);
    return below;
  }

  function endOf(from: number): number {
    let at = from;
    while (at < text.length && text.kinds[at] === LATIN) at += 1;
    return at;
  }

  /** Pinyin says something beside Han, over one space at most, beside other pinyin, or with a model number joined to it. */
  function isNearHan(from: number): boolean {
    const isBeside = (unit: number, step: number) =>
      text.kindAt(unit) === HAN || (text.kindAt(unit) === SPACE && text.kindAt(unit + step) === HAN);
    return (
      isBeside(from - 1, -1) ||
      isBeside(end, 1) ||
      text.kindAt(end) === DIGIT ||
      belows.at(-1) === from - 1 ||
      belows.at(-1) === from
    );
  }
}

function push(number: number, from: number, below: number): void {
  if (number === 0) return;
  numbers.push(number);
  froms.push(from);
  belows.push(below);
}

import { drawn } from '../index/form-indexes.ts';
import { seek } from '../index/multimap.ts';
import { isLatin, sizeOf } from '../index/rights-index.ts';
import { EMPTY, extend } from '../index/rolling-hash.ts';
import { DIGIT, LATIN, LETTERLIKE } from '../text/kinds.ts';
import { holdsHan, isReadable, runsOf } from '../text/words.ts';
import { type Sight, seen } from './sighting.ts';

/** What digits and signs are read as: each as the letters it may stand for. */
const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'li',
  '|': 'li',
  '€': 'e',
  '£': 'l',
  '¥': 'y',
};
/** By symbol: the first of these letters, drawn. */
const LETTER = new Uint16Array(0x10000);
for (const [sign, letters] of Object.entries(READ_AS)) LETTER[sign.charCodeAt(0)] = drawn(letters.charCodeAt(0));
/** Letters that side by side look like one, and that one. */
const PAIRS = ['rnm', 'nnm', 'vvw', 'uuw', 'cld'].map((three) => [...three].map((letter) => letter.charCodeAt(0)));
/** By first letter of a pair. */
const OPENS = new Uint8Array(0x10000);
for (const [first = 0] of PAIRS) OPENS[first] = 1;
const MOST_WORDS = 4;
const LONGEST = 40;
const SHORTEST_PAIRED = 4;

/** Latin marks in which digits and signs stand for letters (n1ke), `I` and `l` for each other, or two letters for one (rn for m). */
export function byLetters(sight: Sight): void {
  const { text } = sight;
  const hasSigns = text.has(DIGIT) || text.has(LETTERLIKE);
  if (!text.has(LATIN)) return;
  const runs = runsOf(text, isReadable);
  for (let first = 0; first < runs.length; first += 2) {
    lookAtPairs(sight, runs[first] ?? 0, runs[first + 1] ?? 0);
    let hash = EMPTY;
    let size = 0;
    let odd = 0;
    for (let last = first; last < Math.min(runs.length, first + 2 * MOST_WORDS) && size <= LONGEST; last += 2) {
      const from = runs[last] ?? 0;
      const below = runs[last + 1] ?? 0;
      if (last > first && holdsHan(text, runs[last - 1] ?? 0, from)) break;
      for (let at = from; at < below; at += 1, size += 1) {
        const symbol = text.symbols[at] ?? 0;
        const letter = LETTER[symbol] ?? 0;
        if (letter !== 0) odd += 1;
        hash = extend(hash, letter === 0 ? drawn(symbol) : letter);
      }
      if (odd > 0 || last === first) look(sight, hash, runs[first] ?? 0, below);
      if (!hasSigns) break;
    }
  }
}

function look({ text, index, found }: Sight, hash: number, from: number, below: number): void {
  for (let place = seek(index.letters, hash); place >= 0; place = seek(index.letters, hash, place + 1)) {
    const form = index.letters.values[place] ?? 0;
    if (!isLatin(index.forms, form)) continue;
    const reading = readAs(form, from, below);
    if (reading !== null && reading.changed > 0)
      found.push(seen(reading.odd > 0 ? 'leet' : 'look-alike', form, [from, below], reading.changed));
  }

  /** How many symbols are to be read otherwise for the form to stand here; null when it does not. */
  function readAs(form: number, first: number, end: number): { changed: number; odd: number } | null {
    const own = index.forms.starts[form] ?? 0;
    const size = sizeOf(index.forms, form);
    let place = 0;
    let changed = 0;
    let odd = 0;
    for (let at = first; at < end; at += 1) {
      if (!isReadable(text.kinds[at] ?? 0)) continue;
      const symbol = text.symbols[at] ?? 0;
      const wanted = index.forms.symbols[own + place] ?? 0;
      place += 1;
      if (place > size) return null;
      if (symbol === wanted) continue;
      const letters = READ_AS[String.fromCharCode(symbol)];
      if (letters === undefined ? drawn(symbol) !== drawn(wanted) : !letters.includes(String.fromCharCode(wanted)))
        return null;
      changed += 1;
      if (letters !== undefined) odd += 1;
    }
    return place === size ? { changed, odd } : null;
  }
}

/** A word in which one pair of letters is read as the letter that it looks like. */
function lookAtPairs({ text, index, found }: Sight, from: number, below: number): void {
  if (below - from > LONGEST) return;
  for (let pair = from; pair + 1 < below; pair += 1) {
    if (OPENS[text.symbols[pair] ?? 0] === 0) continue;
    const meant = PAIRS.find(
      ([first, second]) => first === text.symbols[pair] && second === text.symbols[pair + 1],
    )?.[2];
    if (meant === undefined) continue;
    const symbols: number[] = [];
    for (let at = from; at < below; at += 1)
      if (at !== pair + 1) symbols.push(at === pair ? meant : (text.symbols[at] ?? 0));
    let hash = EMPTY;
    for (const symbol of symbols) hash = extend(hash, drawn(symbol));
    for (let place = seek(index.letters, hash); place >= 0; place = seek(index.letters, hash, place + 1)) {
      const form = index.letters.values[place] ?? 0;
      const own = index.forms.starts[form] ?? 0;
      const isForm =
        sizeOf(index.forms, form) === symbols.length &&
        symbols.length >= SHORTEST_PAIRED &&
        symbols.every((symbol, at) => index.forms.symbols[own + at] === symbol);
      if (isForm) found.push(seen('look-alike', form, [from, below], 1));
    }
  }
}

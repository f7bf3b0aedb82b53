import { firstValue, seek } from '../index/multimap.ts';
import { FIRST, INNER, LAST, pairOf } from '../index/parts-of.ts';
import { isHan, WHOLE } from '../index/rights-index.ts';
import { BASE, EMPTY, extend } from '../index/rolling-hash.ts';
import { DIGIT, LATIN } from '../text/kinds.ts';
import { holdsHan, isWordly, runsOf } from '../text/words.ts';
import { isKnown } from '../weigh/surroundings.ts';
import { differenceOf } from './difference-of.ts';
import { type Sight, type Sighting, seen } from './sighting.ts';

const SHORTEST = 5;
const LONGEST = 40;
const MOST_WORDS = 7;
const PLACES = WHOLE + 1;
const POWERS = [1];
for (let at = 1; at <= LONGEST + 1; at += 1) POWERS.push(Math.imul(POWERS[at - 1] ?? 1, BASE));

const letters: number[] = [];
const heads = new Int32Array(LONGEST + 2);
/** What was seen, by form and place; made when first needed in a text. */
let known: Set<string> | undefined;

/** Latin marks that miss a letter, have one too many or another one, or two in each other’s place: in one word, or in one of several. */
export function withOneEdit(sight: Sight): void {
  const { text } = sight;
  if (!text.has(LATIN)) return;
  const words = runsOf(text, isWordly);
  known = undefined;
  for (let first = 0; first < words.length; first += 2) {
    letters.length = 0;
    lookFrom(sight, words, first);
  }
}

/** One edit touches one word of a mark; the others must be words of marks, in their places and side by side. */
function lookFrom(sight: Sight, words: readonly number[], first: number): void {
  const { text, index } = sight;
  let strange = 0;
  let before = 0;
  let wasPart = false;
  for (let last = first; last < Math.min(words.length, first + 2 * MOST_WORDS); last += 2) {
    const from = words[last] ?? 0;
    const below = words[last + 1] ?? 0;
    if (last > first && holdsHan(text, words[last - 1] ?? 0, from)) return;
    const hash = append(text, from, below);
    if (letters.length > LONGEST) return;
    const roles = firstValue(index.parts, hash);
    const isPart = roles > 0;
    if (isPart && wasPart && firstValue(index.parts, pairOf(before, hash)) < 0) return;
    if (!isPart) strange += 1;
    if (strange > 1) return;
    const isWhole = last === first ? isWorth(sight, from, below) : strange === 1 && (!isPart || (roles & LAST) !== 0);
    if (isWhole && letters.length >= SHORTEST) look(sight, words[first] ?? 0, below);
    if (isPart && (roles & (last === first ? FIRST : INNER)) === 0) return;
    [before, wasPart] = [hash, isPart];
  }
}

/** Takes the letters of a word; answers their hash. */
function append({ symbols }: Sight['text'], from: number, below: number): number {
  let hash = EMPTY;
  for (let at = from; at < below; at += 1) {
    letters.push(symbols[at] ?? 0);
    hash = extend(hash, symbols[at] ?? 0);
  }
  return hash;
}

/** Numbers and ordinary words are no misspelt marks. */
function isWorth({ text, index }: Sight, from: number, below: number): boolean {
  for (let at = from; at < below; at += 1) if (text.kinds[at] === DIGIT) return false;
  return !isKnown({ text, index }, from, below);
}

/** All that are one edit away: of the letters, and of the letters without one of them. */
function look(sight: Sight, from: number, below: number): void {
  const size = letters.length;
  heads[0] = EMPTY;
  for (let at = 0; at < size; at += 1) heads[at + 1] = extend(heads[at] ?? 0, letters[at] ?? 0);
  const whole = heads[size] ?? 0;
  seekForms(sight, whole, -1, from, below);
  for (let out = 0; out < size; out += 1) {
    const power = POWERS[size - out - 1] ?? 1;
    const rest = (whole - Math.imul(heads[out + 1] ?? 0, power)) | 0;
    seekForms(sight, (Math.imul(heads[out] ?? 0, power) + rest) | 0, out, from, below);
  }
}

function seekForms({ text, index, found }: Sight, hash: number, out: number, from: number, below: number): void {
  for (let place = seek(index.gapped, hash); place >= 0; place = seek(index.gapped, hash, place + 1)) {
    const value = index.gapped.values[place] ?? 0;
    const form = Math.floor(value / PLACES);
    const own = value % PLACES;
    if (isHan(index.forms, form)) continue;
    if (own === WHOLE ? out < 0 : out >= 0 && Math.abs(own - out) > 1) continue;
    if (!isOneEdit({ text, index, found }, form, from, below)) continue;
    known ??= new Set(found.map(keyOf));
    const one = seen('one-edit', form, [from, below], 1);
    if (known.has(keyOf(one))) continue;
    known.add(keyOf(one));
    found.push(one);
  }
}

function keyOf({ form, from, below }: Sighting): string {
  return `${form} ${from} ${below}`;
}

function isOneEdit(sight: Sight, form: number, from: number, below: number): boolean {
  const { head, left, right } = differenceOf(sight, form, from, below);
  if (left + right === 0) return false;
  if (left <= 1 && right <= 1) return true;
  const own = (sight.index.forms.starts[form] ?? 0) + head;
  const { symbols } = sight.index.forms;
  return left === 2 && right === 2 && symbols[own] === letters[head + 1] && symbols[own + 1] === letters[head];
}

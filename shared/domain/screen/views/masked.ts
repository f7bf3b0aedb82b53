import { seek } from '../index/multimap.ts';
import { WHOLE } from '../index/rights-index.ts';
import { EMPTY, extend } from '../index/rolling-hash.ts';
import { DIGIT, HAN, LATIN, MASK, SOLID } from '../text/kinds.ts';
import { beginsWord, endsWord } from '../text/words.ts';
import { type Sight, seen } from './sighting.ts';

const MOST_EACH_SIDE = 24;
const MOST_HAN_EACH_SIDE = 6;
const SHORTEST_LEFT = 2;

/** Marks one symbol of which is hidden behind a sign (软*金). */
export function masked(sight: Sight): void {
  const { text } = sight;
  if (!text.has(MASK)) return;
  for (let mask = 0; mask < text.length; mask += 1) {
    if (text.kinds[mask] !== MASK || !hidesLetter(text, mask)) continue;
    const begins = placesBefore(text, mask);
    const ends = placesBehind(text, mask);
    for (const from of begins)
      for (const below of ends) if (below - from > SHORTEST_LEFT) look(sight, from, mask, below);
  }
}

/** Between numbers it multiplies, between spaces it adorns. */
function hidesLetter(text: Sight['text'], mask: number): boolean {
  const before = text.kindAt(mask - 1);
  const after = text.kindAt(mask + 1);
  const isBeside = [before, after].some((kind) => kind === HAN || kind === LATIN);
  return isBeside || (before >= SOLID && after >= SOLID && !(before === DIGIT && after === DIGIT));
}

/** Where a mark may begin: at the sign or before it. */
function placesBefore(text: Sight['text'], mask: number): readonly number[] {
  const places = [mask];
  for (const at of walk(text, mask, -1)) if (beginsWord(text, at)) places.push(at);
  return places;
}

/** Where a mark may end: behind the sign or further on. */
function placesBehind(text: Sight['text'], mask: number): readonly number[] {
  const places = [mask + 1];
  for (const at of walk(text, mask, 1)) if (endsWord(text, at)) places.push(at + 1);
  return places;
}

/** The solid units from the sign on: Han to the next gap, Latin over gaps. */
function* walk(text: Sight['text'], mask: number, step: 1 | -1): Generator<number> {
  let count = 0;
  for (let at = mask + step; at >= 0 && at < text.length && count < MOST_EACH_SIDE; at += step) {
    const kind = text.kindAt(at);
    if (kind === MASK || (kind === HAN && count >= MOST_HAN_EACH_SIDE)) return;
    if (kind < SOLID && text.kindAt(at - step) === HAN) return;
    if (kind < SOLID) continue;
    count += 1;
    yield at;
  }
}

function look({ text, index, found }: Sight, from: number, mask: number, below: number): void {
  let hash = EMPTY;
  let before = 0;
  let size = 0;
  for (let at = from; at < below; at += 1) {
    if (text.kindAt(at) < SOLID) continue;
    if (at < mask) before += 1;
    size += 1;
    hash = extend(hash, text.symbols[at] ?? 0);
  }
  if (size < SHORTEST_LEFT) return;
  for (let place = seek(index.gapped, hash); place >= 0; place = seek(index.gapped, hash, place + 1)) {
    const value = index.gapped.values[place] ?? 0;
    const form = Math.floor(value / (WHOLE + 1));
    if (value % (WHOLE + 1) === before && isForm(form)) found.push(seen('masked', form, [from, below], 1));
  }

  function isForm(form: number): boolean {
    let place = index.forms.starts[form] ?? 0;
    for (let at = from; at < below; at += 1) {
      if (at === mask) place += 1;
      if (text.kindAt(at) < SOLID) continue;
      if (index.forms.symbols[place] !== text.symbols[at]) return false;
      place += 1;
    }
    return place === index.forms.starts[form + 1];
  }
}

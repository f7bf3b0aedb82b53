import { LONGEST_HAN } from '../index/form-indexes.ts';
import { seek } from '../index/multimap.ts';
import { sizeOf } from '../index/rights-index.ts';
import { EMPTY, extend } from '../index/rolling-hash.ts';
import { HAN } from '../text/kinds.ts';
import { type Sight, seen } from './sighting.ts';

/** Han marks in which a character stands for one that it is easily taken for (末 for 未). */
export function byShape(sight: Sight): void {
  const { text, index } = sight;
  const { kinds, symbols, length } = text;
  const { shapes } = index.language;
  if (!text.has(HAN)) return;
  for (let mask = 0; mask < length; mask += 1) {
    if ((shapes[symbols[mask] ?? 0] ?? 0) === 0) continue;
    for (let from = mask; from > mask - LONGEST_HAN && from >= 0 && kinds[from] === HAN; from -= 1)
      lookFrom(sight, from, mask);
  }
}

/** At all marks from one unit on that hold the other. */
function lookFrom(sight: Sight, from: number, mask: number): void {
  const { text, index } = sight;
  const { shapes } = index.language;
  let hash = EMPTY;
  for (let at = from; at < Math.min(text.length, from + LONGEST_HAN) && text.kinds[at] === HAN; at += 1) {
    const symbol = text.symbols[at] ?? 0;
    // A word is looked at once: from the first character in it that may be mistaken.
    if (at < mask && shapes[symbol] !== 0) return;
    hash = extend(hash, shapes[symbol] || symbol);
    if (at < mask || at === from) continue;
    for (let place = seek(index.shapes, hash); place >= 0; place = seek(index.shapes, hash, place + 1))
      note(sight, index.shapes.values[place] ?? 0, from, at + 1);
  }
}

function note({ text, index, found }: Sight, form: number, from: number, below: number): void {
  const { forms, language } = index;
  if (sizeOf(forms, form) !== below - from) return;
  const own = (forms.starts[form] ?? 0) - from;
  let changed = 0;
  for (let at = from; at < below; at += 1) {
    const [read = 0, meant = 0] = [text.symbols[at], forms.symbols[own + at]];
    if (read === meant) continue;
    if (language.shapes[read] === 0 || language.shapes[read] !== language.shapes[meant]) return;
    changed += 1;
  }
  if (changed > 0) found.push(seen('look-alike', form, [from, below], changed));
}

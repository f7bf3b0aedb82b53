import { LONGEST_HAN, SHORTEST_ORDERLESS } from '../index/form-indexes.ts';
import { seek } from '../index/multimap.ts';
import { sizeOf } from '../index/rights-index.ts';
import { orderless } from '../index/rolling-hash.ts';
import { HAN } from '../text/kinds.ts';
import { type Sight, seen } from './sighting.ts';

/** Han marks with two neighbours in each other’s place. */
export function byOrder(sight: Sight): void {
  const { text, index } = sight;
  const { kinds, symbols, length } = text;
  if (!text.has(HAN)) return;
  for (let from = 0; from + SHORTEST_ORDERLESS <= length; from += 1) {
    let sum = 0;
    for (let at = from; at < Math.min(length, from + LONGEST_HAN) && kinds[at] === HAN; at += 1) {
      sum = (sum + orderless(symbols[at] ?? 0)) | 0;
      if (at - from + 1 < SHORTEST_ORDERLESS) continue;
      for (let place = seek(index.orderless, sum); place >= 0; place = seek(index.orderless, sum, place + 1))
        note(sight, index.orderless.values[place] ?? 0, from, at + 1);
    }
  }
}

function note({ text: { symbols }, index: { forms }, found }: Sight, form: number, from: number, below: number): void {
  if (sizeOf(forms, form) !== below - from) return;
  const own = (forms.starts[form] ?? 0) - from;
  let swaps = 0;
  for (let at = from; at < below; at += 1) {
    if (symbols[at] === forms.symbols[own + at]) continue;
    const isSwap =
      at + 1 < below && symbols[at + 1] === forms.symbols[own + at] && symbols[at] === forms.symbols[own + at + 1];
    if (!isSwap) return;
    swaps += 1;
    at += 1;
  }
  if (swaps === 1) found.push(seen('reordered', form, [from, below], 2));
}

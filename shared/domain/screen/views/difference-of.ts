import { sizeOf } from '../index/rights-index.ts';
import { SOLID } from '../text/kinds.ts';
import type { Sight } from './sighting.ts';

/** Where form and text begin to differ (in solid symbols), and how many symbols of the form and of the text lie between what is equal. */
export interface Difference {
  readonly head: number;
  readonly left: number;
  readonly right: number;
}

export function differenceOf(
  { text, index: { forms } }: Pick<Sight, 'text' | 'index'>,
  form: number,
  from: number,
  below: number,
): Difference {
  const own = forms.starts[form] ?? 0;
  const size = sizeOf(forms, form);
  let count = 0;
  for (let at = from; at < below; at += 1) if (text.kindAt(at) >= SOLID) count += 1;
  let head = 0;
  for (let at = from; at < below && head < size; at += 1) {
    if (text.kindAt(at) < SOLID) continue;
    if (text.symbols[at] !== forms.symbols[own + head]) break;
    head += 1;
  }
  let tail = 0;
  for (let at = below - 1; at >= from && tail < Math.min(size, count) - head; at -= 1) {
    if (text.kindAt(at) < SOLID) continue;
    if (text.symbols[at] !== forms.symbols[own + size - 1 - tail]) break;
    tail += 1;
  }
  return { head, left: size - head - tail, right: count - head - tail };
}

import { seek } from '../index/multimap.ts';
import { opens } from '../index/openings.ts';
import { PINYIN, sizeOf } from '../index/rights-index.ts';
import { extend } from '../index/rolling-hash.ts';
import { HAN, LATIN } from '../text/kinds.ts';
import { beginsWord, endsWord, isModelAt } from '../text/words.ts';
import { type Sight, type Sighting, WIDE } from './sighting.ts';

const GAP_BITS = 32;
/** Shorter marks with letters and digits joined to them are model numbers. */
const SHORTEST_BEFORE_MODEL = 4;

/** Marks whose symbols stand in the text one after the other, whatever parts them: as recorded, joined, spaced out, or spelled in pinyin. */
export function inSequence(sight: Sight): void {
  const { text, index, found } = sight;
  const { symbols, solids, solidCount } = text;
  const { roots, openings, steps, heads, forms } = index.tree;
  for (let start = 0; start < solidCount; start += 1) {
    const first = solids[start] ?? 0;
    const second = start + 1 < solidCount ? (symbols[solids[start + 1] ?? 0] ?? 0) : 0;
    if (!opens(openings, symbols[first] ?? 0, second) || !beginsWord(text, first)) continue;
    let node = roots[symbols[first] ?? 0] ?? 0;
    for (let at = start; node !== 0; ) {
      const end = heads[node + 1] ?? 0;
      for (let next = heads[node] ?? 0; next < end; next += 1) {
        const form = forms[next] ?? 0;
        const isWhole = endsWord(text, solids[at] ?? 0) || isBeforeModel(sight, form, solids[at] ?? 0);
        if (isWhole && isForm(sight, form, start, at)) found.push(sightingOf(sight, form, start, at));
      }
      at += 1;
      if (at >= solidCount) break;
      const place = seek(steps, extend(node, symbols[solids[at] ?? 0] ?? 0));
      node = place < 0 ? 0 : (steps.values[place] ?? 0);
    }
  }
}

function isBeforeModel({ text, index: { forms } }: Sight, form: number, last: number): boolean {
  return text.kindAt(last) === LATIN && sizeOf(forms, form) >= SHORTEST_BEFORE_MODEL && isModelAt(text, last + 1);
}

/** Steps are known by hashes: the symbols themselves decide. */
function isForm(
  { text: { symbols, solids }, index: { forms } }: Sight,
  form: number,
  start: number,
  last: number,
): boolean {
  if (sizeOf(forms, form) !== last - start + 1) return false;
  const own = forms.starts[form] ?? 0;
  for (let at = start; at <= last; at += 1)
    if (forms.symbols[own + at - start] !== symbols[solids[at] ?? 0]) return false;
  return true;
}

function sightingOf({ text, index: { forms } }: Sight, form: number, start: number, last: number): Sighting {
  const { kinds, solids } = text;
  const gaps = forms.gaps[form] ?? 0;
  let added = 0;
  let dropped = 0;
  let gapKinds = 0;
  let before = solids[start] ?? 0;
  for (let at = start + 1; at <= last; at += 1) {
    const unit = solids[at] ?? 0;
    const isOwn = at - start < GAP_BITS && (gaps & (1 << (at - start))) !== 0;
    const isGap = unit - before > 1;
    if (isOwn && !isGap) dropped += 1;
    if (isGap && !isOwn) {
      added += 1;
      for (let gap = before + 1; gap < unit; gap += 1) gapKinds |= 1 << (kinds[gap] ?? 0);
      if (unit - before > 2) gapKinds |= WIDE;
    }
    before = unit;
  }
  const view = forms.origins[form] === PINYIN ? 'pinyin' : added > 0 ? 'spaced' : 'exact';
  return { form, from: solids[start] ?? 0, below: before + 1, view, added, dropped, gapKinds, changed: 0 };
}

/** A Han unit with nothing Han beside it. */
export function standsAlone(text: Sight['text'], unit: number): boolean {
  return text.kindAt(unit - 1) !== HAN && text.kindAt(unit + 1) !== HAN;
}

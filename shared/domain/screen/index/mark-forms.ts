import type { Right } from '../../../model/right.ts';
import { FoldedText, type FoldTable } from '../text/folded-text.ts';
import { HAN, LATIN } from '../text/kinds.ts';
import type { Readings } from './readings.ts';
import { HAN_FORM, LATIN_FORM, MIXED_FORM, NICKNAME, PINYIN, RECORDED } from './rights-index.ts';

/** A mark in the form that texts are compared with: its solid symbols, and before which of them it has a gap. */
export interface MarkForm {
  readonly right: number;
  /** Place among the right’s marks, then nicknames. */
  readonly mark: number;
  readonly origin: number;
  readonly script: number;
  readonly symbols: readonly number[];
  readonly gaps: number;
}

/** A single character says too little to be compared in running text (吕 is also a family name). */
const SHORTEST = 2;
const LONGEST = 60;
const GAP_BITS = 32;
const LONGEST_SPELLED = 8;

/** Every mark and nickname once, then the pinyin of those in Han. */
export function markForms(rights: readonly Right[], table: FoldTable, readings: Readings): readonly MarkForm[] {
  const folded = new FoldedText();
  const forms = rights.flatMap(({ marks, nicknames = [] }, right) => {
    const seen = new Set<string>();
    return [...marks, ...nicknames].flatMap((text, mark) => {
      folded.fill(text, table);
      const form = formOf(folded, { right, mark, origin: mark < marks.length ? RECORDED : NICKNAME });
      const key = form.symbols.join();
      if (form.symbols.length < SHORTEST || form.symbols.length > LONGEST || seen.has(key)) return [];
      seen.add(key);
      return [form];
    });
  });
  return [...forms, ...forms.flatMap((form) => spelled(form, readings))];
}

function formOf(folded: FoldedText, own: Pick<MarkForm, 'right' | 'mark' | 'origin'>): MarkForm {
  const symbols: number[] = [];
  const kinds = new Set<number>();
  let gaps = 0;
  for (let at = 0; at < folded.solidCount; at += 1) {
    const unit = folded.solids[at] ?? 0;
    symbols.push(folded.symbols[unit] ?? 0);
    kinds.add(folded.kinds[unit] ?? 0);
    if (at > 0 && at < GAP_BITS && unit - (folded.solids[at - 1] ?? 0) > 1) gaps |= 1 << at;
  }
  const [only] = kinds.size === 1 ? kinds : [];
  return { ...own, symbols, gaps, script: only === HAN ? HAN_FORM : only === LATIN ? LATIN_FORM : MIXED_FORM };
}

function spelled(form: MarkForm, { usual, syllables }: Readings): readonly MarkForm[] {
  if (form.script !== HAN_FORM || form.symbols.length > LONGEST_SPELLED) return [];
  const symbols: number[] = [];
  let gaps = 0;
  for (const symbol of form.symbols) {
    const syllable = syllables[usual[symbol] ?? 0] ?? '';
    if (syllable === '') return [];
    if (symbols.length > 0 && symbols.length < GAP_BITS) gaps |= 1 << symbols.length;
    for (let at = 0; at < syllable.length; at += 1) symbols.push(syllable.charCodeAt(at));
  }
  return [{ ...form, origin: PINYIN, script: LATIN_FORM, symbols, gaps }];
}

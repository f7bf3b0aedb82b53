import type { View } from '../../model/mark-use.ts';
import { markOf, NICKNAME, type RightsIndex } from './index/rights-index.ts';
import { FoldedText, type FoldTable } from './text/folded-text.ts';
import { LETTERLIKE, MASK, NOTHING, SOLID } from './text/kinds.ts';
import type { Sighting } from './views/sighting.ts';

/* What has to be undone in a text for the mark to be read, said so that anybody can do it again. */

/** Reused: nothing of them outlives a call. */
const folded = new FoldedText();
const own = new FoldedText();

const LETTERS = /^\p{L}$/u;
const MIXED_CASE = /[a-z][A-Z]/;
const HAN = /^\p{Script=Han}$/u;

/**
 * First how characters were folded (`case`, `width`, `accent`, `drawn-alike`, `simplified`, `invisible`), then `gaps` when something
 * parts the mark, then one edit `place:read>meant` in folded symbols, when they are not the mark’s.
 */
export function stepsOf(
  span: string,
  one: Pick<Sighting, 'form' | 'view' | 'added'>,
  index: RightsIndex,
): readonly string[] {
  const { folds } = index.language;
  const read = symbolsRead(span, one.view, folds);
  const meant = solidsOf(markOf(index, one.form), folds);
  const edit = editOf(read, meant);
  return [...foldsIn(span, folds), ...(one.added > 0 ? ['gaps'] : []), ...(edit === null ? [] : [edit])];
}

/** What the span reads once its steps are done: the folded symbols of the mark. */
export function undone(span: string, view: View, steps: readonly string[], table: FoldTable): string {
  const read = symbolsRead(span, view, table);
  const edit = /^(\d+):(.*)>(.*)$/s.exec(steps.at(-1) ?? '');
  if (edit === null) return read;
  const [, place = '0', before = '', after = ''] = edit;
  return read.slice(0, Number(place)) + after + read.slice(Number(place) + before.length);
}

/** The folded symbols of a mark, without gaps. */
export function solidsOf(mark: string, table: FoldTable): string {
  own.fill(mark, table);
  let text = '';
  for (let at = 0; at < own.solidCount; at += 1) text += String.fromCharCode(own.symbols[own.solids[at] ?? 0] ?? 0);
  return text;
}

/** Whether the form is what people say, not what is recorded. */
export function isNickname({ forms }: RightsIndex, form: number): boolean {
  return forms.origins[form] === NICKNAME;
}

/** Without gaps; the sign that hides a letter, and signs that stand for one, are no gaps. */
function symbolsRead(span: string, view: View, table: FoldTable): string {
  folded.fill(span, table);
  let text = '';
  for (let at = 0; at < folded.length; at += 1) {
    const kind = folded.kindAt(at);
    const isRead = kind >= SOLID || (view === 'masked' && kind === MASK) || (view === 'leet' && kind === LETTERLIKE);
    if (isRead) text += String.fromCharCode(folded.symbols[at] ?? 0);
  }
  return text;
}

function editOf(read: string, meant: string): string | null {
  if (read === meant) return null;
  let head = 0;
  while (head < Math.min(read.length, meant.length) && read[head] === meant[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(read.length, meant.length) - head && read.at(-1 - tail) === meant.at(-1 - tail)) tail += 1;
  return `${head}:${read.slice(head, read.length - tail)}>${meant.slice(head, meant.length - tail)}`;
}

function foldsIn(span: string, { forms, kinds }: FoldTable): readonly string[] {
  const found = new Set<string>();
  for (const char of span) {
    const unit = char.length === 1 ? char.charCodeAt(0) : 0;
    const form = forms[unit] ?? 0;
    if (unit !== 0 && form === unit) {
      if (kinds[form] === NOTHING) found.add('invisible');
      continue;
    }
    const name = foldOf(char);
    // Capitals say something only where none belong.
    if (name !== null && (name !== 'case' || MIXED_CASE.test(span))) found.add(name);
  }
  return [...found].toSorted();
}

/** Pictures fold to nothing that is named: they are gaps. */
function foldOf(char: string): string | null {
  const plain = char.normalize('NFKC');
  if (plain !== char) return /\p{M}/u.test(char.normalize('NFD')) ? 'accent' : 'width';
  if (char.toLowerCase() !== char && char.normalize('NFD') === char)
    return /^[A-Z]$/.test(char) ? 'case' : 'drawn-alike';
  if (HAN.test(char)) return 'simplified';
  if (/\p{M}/u.test(char.normalize('NFD'))) return 'accent';
  return LETTERS.test(char) ? 'drawn-alike' : null;
}

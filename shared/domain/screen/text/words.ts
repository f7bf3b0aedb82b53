import type { FoldedText } from './folded-text.ts';
import { DIGIT, HAN, LATIN, LETTERLIKE, OTHER, SOLID } from './kinds.ts';

/* Where words begin and end. Latin letters and digits side by side are one word; a Han character is always its own. */

export function isWordly(kind: number): boolean {
  return kind === LATIN || kind === DIGIT;
}

/** Runs of adjacent units of which `isIn` holds: from and below, in turn. */
export function runsOf({ kinds, length }: FoldedText, isIn: (kind: number) => boolean): number[] {
  const runs: number[] = [];
  let from = -1;
  for (let at = 0; at <= length; at += 1) {
    const inside = at < length && isIn(kinds[at] ?? 0);
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    runs.push(from, at);
    from = -1;
  }
  return runs;
}

/** What may be read as letters. */
export function isReadable(kind: number): boolean {
  return kind === LATIN || kind === DIGIT || kind === LETTERLIKE;
}

/** A mark may begin here: a Latin mark is taken whole (or behind digits: 2016topps), a Han mark anywhere. */
export function beginsWord(text: FoldedText, unit: number): boolean {
  const kind = text.kindAt(unit);
  const before = text.kindAt(unit - 1);
  if (kind === HAN || before < SOLID || before === HAN) return true;
  return kind === DIGIT ? before === OTHER : before === DIGIT;
}

/** A mark may end with this unit; digits may follow a letter. */
export function endsWord(text: FoldedText, unit: number): boolean {
  const kind = text.kindAt(unit);
  const next = text.kindAt(unit + 1);
  if (kind === HAN || next < SOLID || next === HAN) return true;
  return kind === DIGIT ? next === OTHER : next === DIGIT;
}

/** At most three letters and then a digit follow: a model number is joined to the word. */
export function isModelAt(text: FoldedText, unit: number): boolean {
  let at = unit;
  while (at < unit + 3 && text.kindAt(at) === LATIN) at += 1;
  return text.kindAt(at) === DIGIT;
}

/** The word around a unit: from, and below. */
export function wordAround(text: FoldedText, unit: number): readonly [number, number] {
  let from = unit;
  while (isWordly(text.kindAt(from - 1))) from -= 1;
  let below = unit;
  while (isWordly(text.kindAt(below))) below += 1;
  return [from, below];
}

export function holdsHan({ kinds }: FoldedText, from: number, below: number): boolean {
  for (let at = from; at < below; at += 1) if (kinds[at] === HAN) return true;
  return false;
}

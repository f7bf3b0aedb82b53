import type { View } from '../../model/mark-use.ts';
import type { TracedMark } from '../../model/trace.ts';
import { plainText } from '../../notation/plain-text.ts';

/**
 * How deliberate it is to write a mark so, in [0, 1]: digits for letters and covered letters are written against a filter, a single
 * other letter is a slip as often as not.
 */
const DELIBERATE: Readonly<Record<View, number>> = {
  exact: 0,
  spaced: 0.3,
  'look-alike': 0.9,
  leet: 1,
  homophone: 0.9,
  pinyin: 0.5,
  masked: 1,
  reordered: 0.5,
  'one-edit': 0.3,
};

export function isDisguised({ view }: Pick<TracedMark, 'view'>): boolean {
  return view !== 'exact';
}

/** How much a parcel disguises, in [0, 1]: its most deliberate use, by how surely the mark is meant. */
export function disguiseOf(uses: readonly Pick<TracedMark, 'view' | 'score'>[]): number {
  return uses.reduce((most, { view, score }) => Math.max(most, DELIBERATE[view] * score), 0);
}

/** Spellings of a disguised use, folded, so that width and case make no new one; the recorded spelling is none. */
export function disguisedSpellings(use: Pick<TracedMark, 'view' | 'mark' | 'spelled'>): string[] {
  if (!isDisguised(use)) return [];
  return [...new Set(use.spelled.map(folded))].filter((text) => text !== folded(use.mark));
}

function folded(text: string): string {
  return plainText(text).trim();
}

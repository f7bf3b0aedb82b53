import type { Right } from '../../../model/right.ts';
import type { FoldTable } from '../text/folded-text.ts';
import type { Multimap } from './multimap.ts';

/** What is known of the languages that texts are written in. */
export interface Language {
  readonly folds: FoldTable;
  /** By Han character: the number of its usual syllable, 0 for none. */
  readonly readings: Uint16Array;
  /** By Han character: another that it is easily taken for (末 for 未), the same for all of a group; 0 for none. */
  readonly shapes: Uint16Array;
  /** From letters to the number of the syllable they spell. */
  readonly syllables: Multimap;
  /** Han words and characters, with the binary logarithm of how often they are met. */
  readonly hanWords: Multimap;
  /** Words in Latin letters: `COMMON_WORD` or `RARE_WORD`. */
  readonly latinWords: Multimap;
}

export const RARE_WORD = 1;
export const COMMON_WORD = 2;

/** Forms of marks, field by field; one number names a form everywhere. */
export interface Forms {
  readonly rights: Uint32Array;
  /** Which of the right’s marks, then nicknames, it is. */
  readonly marks: Uint16Array;
  readonly origins: Uint8Array;
  readonly scripts: Uint8Array;
  /** Bit i: the mark has a gap before its symbol i. */
  readonly gaps: Uint32Array;
  /** Where its symbols begin; one more than there are forms. */
  readonly starts: Uint32Array;
  readonly symbols: Uint16Array;
}

/** How a form came from its mark. */
export const RECORDED = 0;
export const NICKNAME = 1;
/** The full pinyin of a Han mark. */
export const PINYIN = 2;

export const HAN_FORM = 0;
export const LATIN_FORM = 1;
export const MIXED_FORM = 2;

/** A tree over symbols. `roots` leads from a first symbol to its node, `steps` from node and symbol to the next; the forms that end at a node lie between two `heads`. */
export interface Tree {
  readonly roots: Uint32Array;
  /** `openings` of the first two symbols of the forms. */
  readonly openings: Uint32Array;
  readonly steps: Multimap;
  readonly heads: Uint32Array;
  readonly forms: Uint32Array;
}

/** Recorded rights ready for look-up. */
export interface RightsIndex {
  /** Names the content, whatever the order of the rights: `none` without any. */
  readonly version: string;
  readonly count: number;
  readonly language: Language;
  readonly forms: Forms;
  readonly tree: Tree;
  /** Syllable sequences of Han marks. */
  readonly sounds: Multimap;
  /** `openings` of the first two syllables of those. */
  readonly soundOpenings: Uint32Array;
  /** Shape sequences of Han marks that hold a character easily taken for another. */
  readonly shapes: Multimap;
  /** Latin marks as drawn: `i` and `l` are one. */
  readonly letters: Multimap;
  /** Marks with one symbol left out (form × 64 + place) and whole (form × 64 + `WHOLE`). */
  readonly gapped: Multimap;
  /** Han marks whatever the order of their characters. */
  readonly orderless: Multimap;
  /** Words of marks of several words, and pairs of them: where they stand. */
  readonly parts: Multimap;
  readonly rightAt: (number: number) => Right;
}

export const WHOLE = 63;

/** How many symbols the form has. */
export function sizeOf({ starts }: Forms, form: number): number {
  return (starts[form + 1] ?? 0) - (starts[form] ?? 0);
}

/** The mark or nickname as recorded. */
export function markOf({ forms, rightAt }: RightsIndex, form: number): string {
  const { marks, nicknames = [] } = rightAt(forms.rights[form] ?? 0);
  return [...marks, ...nicknames][forms.marks[form] ?? 0] ?? '';
}

export function isLatin({ scripts }: Forms, form: number): boolean {
  return scripts[form] === LATIN_FORM;
}

export function isHan({ scripts }: Forms, form: number): boolean {
  return scripts[form] === HAN_FORM;
}

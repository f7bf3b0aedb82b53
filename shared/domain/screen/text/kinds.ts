/* What a unit of a folded text is. The order matters: from `SOLID` on a unit can be part of a mark. */

export const SPACE = 0;
/** Parts words: punctuation, ornaments, whatever has no other kind. */
export const MARKING = 1;
/** Stands for a letter that the writer hides: `*`, `○`, `□`. */
export const MASK = 2;
/** Read as a letter by whoever wants to: `@`, `$`, `!`. */
export const LETTERLIKE = 3;
/** Pictures, which nobody writes inside a word. */
export const PICTURE = 4;
export const SOLID = 5;
export const HAN = 5;
/** A letter that folds to a–z. */
export const LATIN = 6;
export const DIGIT = 7;
/** A letter of another script. */
export const OTHER = 8;
/** Shows nothing (zero width, combining marks): leaves no unit. */
export const NOTHING = 255;

const MASKS = '*○□〇●◯＊✱✲×_?？#＃';
const LETTERLIKES = '@$!|€£¥＠＄！｜';

/** The kind of one code unit or point as written, already folded. Surrogates are decided by their whole code point. */
export function kindOf(char: string): number {
  if (MASKS.includes(char)) return MASK;
  if (LETTERLIKES.includes(char)) return LETTERLIKE;
  if (/^[a-z]$/.test(char)) return LATIN;
  if (/^[0-9]$/.test(char)) return DIGIT;
  if (/^\p{Script=Han}$/u.test(char)) return HAN;
  if (/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(char)) return NOTHING;
  if (/^[\p{L}\p{N}]$/u.test(char)) return OTHER;
  if (/^[\s\p{Z}]$/u.test(char)) return SPACE;
  if (/^\p{Extended_Pictographic}$/u.test(char)) return PICTURE;
  return MARKING;
}

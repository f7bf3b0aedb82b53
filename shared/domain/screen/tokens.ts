/** A piece of a text: one Han character, or a run of letters and digits of another script. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Marks that stand inside a word without parting it, as in KIEHL’S. */
const INSIDE = /['’‘`´]/g;

/**
 * A text as the sequence that marks are compared in: NFKC, lower case, apostrophes dropped, everything else that is no letter
 * or digit only parts words. A Latin word is matched whole, a Han mark anywhere.
 */
export function tokens(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().replace(INSIDE, '').match(TOKEN) ?? [];
}

import { plainText } from './plain-text.ts';

const HAN = /^\p{Script=Han}/u;

/**
 * The terms of a text for engines that search terms: Latin words and numbers whole, Han in overlapping pairs, as search engines take a
 * script without spaces (a lone character is a term of its own). Han next to Latin begins a new term.
 */
export function termsOf(text: string): readonly string[] {
  const runs = plainText(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => (HAN.test(run) ? pairsOf([...run]) : [run]));
}

function pairsOf(chars: readonly string[]): readonly string[] {
  return chars.length === 1 ? chars : chars.slice(1).map((char, at) => `${chars[at] ?? ''}${char}`);
}

/** Whether a term is of Han characters, whose neighbours in spelling are other words and not slips. */
export function isHan(term: string): boolean {
  return HAN.test(term);
}

import { plainText } from '../../../notation/plain-text.ts';
import words from '../tables/replica-words.json' with { type: 'json' };

/** Words by which sellers say that goods are copies, with the words beside which they mean something else (A货翡翠 is a grade of jade). */
const WORDS: readonly { readonly word: string; readonly not?: readonly string[] }[] = words;

export function saysReplica(text: string): boolean {
  const lower = plainText(text);
  return WORDS.some(({ word, not = [] }) => lower.includes(word) && !not.some((other) => lower.includes(other)));
}

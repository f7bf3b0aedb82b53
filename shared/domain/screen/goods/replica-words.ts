import words from '../tables/replica-words.json' with { type: 'json' };

/** Words by which sellers say that goods are copies, with the words beside which they mean something else (A货翡翠 is a grade of jade). */
const WORDS: readonly { readonly word: string; readonly not?: readonly string[] }[] = words;

export function saysReplica(text: string): boolean {
  const lower = text.normalize('NFKC').toLowerCase();
  return WORDS.some(({ word, not = [] }) => lower.includes(word) && !not.some((other) => lower.includes(other)));
}

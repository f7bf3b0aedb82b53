import type { Right } from '../../model/right.ts';
import type { RightsIndex } from './compile-rights.ts';
import { tokens } from './tokens.ts';

/** A recorded mark in a text. `referential` when the text only says what the goods go with. */
export interface MarkFound {
  readonly right: Right;
  readonly mark: string;
  readonly referential: boolean;
}

/** What stands right before a mark that is only referred to (rules.md §4.6). */
const REFERENTIAL = ['适用', '适用于', '兼容', '适配', '可用于', 'for', 'fits', 'compatible with', 'compatible'].map(
  (phrase) => tokens(phrase),
);

/** Every recorded mark in the text, in the order of their places. A mark that follows a referred mark is referred to as well (适用戴森 Dyson). */
export function findMarks(text: string, index: RightsIndex): readonly MarkFound[] {
  const words = tokens(text);
  const found: MarkFound[] = [];
  const referredEnds = new Set<number>();
  for (const [at, word] of words.entries())
    for (const { right, mark, tokens: form } of index.byFirstToken.get(word) ?? []) {
      if (!form.every((part, offset) => words[at + offset] === part)) continue;
      const referential = referredEnds.has(at) || REFERENTIAL.some((phrase) => endsAt(words, at, phrase));
      if (referential) referredEnds.add(at + form.length);
      found.push({ right, mark, referential });
    }
  return found;
}

function endsAt(words: readonly string[], end: number, phrase: readonly string[]): boolean {
  const start = end - phrase.length;
  return start >= 0 && phrase.every((part, offset) => words[start + offset] === part);
}

import type { MarkForm } from './mark-forms.ts';
import { type Multimap, Pairs } from './multimap.ts';
import { HAN_FORM, PINYIN } from './rights-index.ts';
import { EMPTY, extend } from './rolling-hash.ts';

/* The words of marks of several words, and which of them stand side by side: what a text with one misspelt word still shows. */

/** Where a word stands in some mark; a word may stand in several places of several marks. */
export const FIRST = 1;
export const INNER = 2;
export const LAST = 4;
/** Of the hash of a pair. */
export const PAIR = 8;

const GAP_BITS = 32;

export function partsOf(all: readonly MarkForm[]): Multimap {
  const roles = new Map<number, number>();
  const add = (hash: number, role: number) => roles.set(hash, (roles.get(hash) ?? 0) | role);
  for (const form of all) {
    if (form.script === HAN_FORM || form.gaps === 0 || form.origin === PINYIN) continue;
    const words = wordsOf(form);
    for (const [at, word] of words.entries()) {
      add(word, at === 0 ? FIRST : at === words.length - 1 ? LAST : INNER);
      const next = words[at + 1];
      if (next !== undefined) add(pairOf(word, next), PAIR);
    }
  }
  const pairs = new Pairs();
  for (const [hash, role] of roles) pairs.add(hash, role);
  return pairs.multimap();
}

/** Of two words by their hashes, in this order. */
export function pairOf(word: number, next: number): number {
  return extend(extend(EMPTY, word), next);
}

function wordsOf({ symbols, gaps }: MarkForm): readonly number[] {
  const words: number[] = [];
  let hash = EMPTY;
  for (const [at, symbol] of symbols.entries()) {
    if (at < GAP_BITS && (gaps & (1 << at)) !== 0) {
      words.push(hash);
      hash = EMPTY;
    }
    hash = extend(hash, symbol);
  }
  return [...words, hash];
}

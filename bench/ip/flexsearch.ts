import { Charset, Encoder, Index } from 'flexsearch';
import type { FinderOf } from './mark.ts';
import { isHan, termsOf } from './terms-of.ts';

/** Shorter words are other words without their double letters. */
const SHORTEST_DEDUPED = 6;
/** Shorter words have other words a slip away. */
const SHORTEST_TOLERANT = 7;

/**
 * FlexSearch, asked term by term: a title uses a mark all of whose terms it has. It has no score to choose a threshold of; its
 * tokenizers and encoders were tried instead. On the development titles: `strict` .727 without an encoder, with LatinBalance .730,
 * with its letter deduplication .742 from 6 letters (.742 from 5, .740 from 4); `tolerant` for all .60; `tolerant` for marks of words
 * of 7 letters and more and `strict` for others .748, which is what stands here (from 6 .746, from 8 .747).
 */
export const flexsearch: FinderOf = (marks) => {
  const strict = indexOf('strict');
  const tolerant = indexOf('tolerant');
  const terms = marks.map(({ text }) => new Set(encode(text)));
  marks.forEach(({ text }, at) => {
    const isLong = [...(terms[at] ?? [])].every((term) => !isHan(term) && term.length >= SHORTEST_TOLERANT);
    (isLong ? tolerant : strict).add(at, text);
  });
  return (title) => {
    const seen = new Map<number, number>();
    for (const query of new Set(encode(title))) {
      for (const index of [strict, tolerant]) {
        for (const at of index.search({ query, limit: marks.length })) {
          seen.set(Number(at), (seen.get(Number(at)) ?? 0) + 1);
        }
      }
    }
    const used = [...seen].filter(([at, count]) => count >= (terms[at]?.size ?? Number.POSITIVE_INFINITY));
    return [...new Set(used.flatMap(([at]) => marks[at]?.id ?? []))];
  };
};

const LETTERS = new Encoder({ ...Charset.Normalize, dedupe: true, numeric: false, cache: false });

function indexOf(tokenize: 'strict' | 'tolerant'): Index {
  return new Index({ tokenize, encode, cache: false });
}

function encode(text: string): string[] {
  return termsOf(text).map((term) => {
    const isWord = !isHan(term) && term.length >= SHORTEST_DEDUPED && !/\d/.test(term);
    return isWord ? (LETTERS.encode(term)[0] ?? term) : term;
  });
}

import MiniSearch from 'minisearch';
import type { FinderOf } from './mark.ts';
import { isHan, termsOf } from './terms-of.ts';

/** As a part of the length of a word: a word of 6 to 10 letters may differ by one. */
const FUZZY = 0.15;
const SHORTEST_FUZZY = 6;
const LEAST_SCORE = 8;
/** The part of the terms of a mark that a title must have. */
const LEAST_COVERED = 0.75;

/**
 * MiniSearch, asked for any of the terms of a title. Tried on a quarter of the development titles: no slips, and slips of .15 and .2 in
 * words from 4, 5 or 6 letters; scores from 0 to 15 (they rest on how rare a term is, so on 100,000 marks); a half to all terms of a
 * mark covered. F1 .741 without slips, .7474 at best (.2 from 6 letters, score 8, three quarters covered), and .7466 with .15, which
 * stands here because it is half as fast again.
 */
export const minisearch: FinderOf = (marks) => {
  const size = marks.map(({ text }) => new Set(termsOf(text)).size);
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(marks.map(({ text }, id) => ({ id, text })));
  const fuzzy = (term: string) => (!isHan(term) && term.length >= SHORTEST_FUZZY ? FUZZY : false);
  return (title) => {
    const used = index.search(title, { combineWith: 'OR', fuzzy }).filter(({ id, score, terms }) => {
      return score >= LEAST_SCORE && terms.length >= LEAST_COVERED * (size[Number(id)] ?? 0);
    });
    return [...new Set(used.flatMap(({ id }) => marks[Number(id)]?.id ?? []))];
  };
};

import type { FoldedText } from '../text/folded-text.ts';

/* A mention that only says what goods go with is no use of the mark (rules.md §4.6). */

const ENGLISH = /(?:^|[^a-z])(?:for|fits?|compatible with|replacement for|works with)[^a-z]+([^;|]*)$/;
/** Right before, or with another name of the same in between (适用利盟lexmark). */
const CHINESE =
  /(?:(?:可用于|用于|专用于|通用于|适合|配)[^\u4e00-\u9fff]*|(?:适用于?|兼容|适配)(?:[^\u4e00-\u9fff]*|[^\s，,。;；/]{0,6}))$/;
/** So far before a mark a word may stand that refers, in code units. */
const REACH = 240;
/** So many words after `for` still name what is meant. */
const MOST_WORDS = 6;
const TURNS = / (?:by|from) /;

/** Nothing refers in a text without one of these. */
const CUES = /for|fit|compatible|works with|[适兼配]|用于/;

/** Whether anything in the text may refer. */
export function mayRefer({ text }: FoldedText): boolean {
  return CUES.test(text.toLowerCase());
}

/** Whether the unit stands behind a word that refers. */
export function isReferred(text: FoldedText, unit: number): boolean {
  const at = text.from[unit] ?? 0;
  const before = text.text.slice(Math.max(0, at - REACH), at).toLowerCase();
  const [, between] = ENGLISH.exec(before) ?? [];
  if (between !== undefined && !TURNS.test(between) && (between.match(/[a-z0-9]+/g) ?? []).length <= MOST_WORDS)
    return true;
  return CHINESE.test(before);
}

import { describe, expect, it } from 'vitest';
import type { MarkForm } from '../../../../../shared/domain/screen/index/mark-forms.ts';
import { firstValue } from '../../../../../shared/domain/screen/index/multimap.ts';
import { FIRST, INNER, LAST, PAIR, pairOf, partsOf } from '../../../../../shared/domain/screen/index/parts-of.ts';
import { HAN_FORM, LATIN_FORM, PINYIN, RECORDED } from '../../../../../shared/domain/screen/index/rights-index.ts';
import { hashOfText } from '../../../../../shared/domain/screen/index/rolling-hash.ts';

/** A form of these words, with a gap before each but the first. */
function form(words: string, over: Partial<MarkForm> = {}): MarkForm {
  let gaps = 0;
  let symbols: number[] = [];
  for (const word of words.split(' ')) {
    if (symbols.length > 0) gaps |= 1 << symbols.length;
    symbols = [...symbols, ...Array.from(word, (char) => char.charCodeAt(0))];
  }
  return { right: 0, mark: 0, origin: RECORDED, script: LATIN_FORM, symbols, gaps, ...over };
}

describe('partsOf', () => {
  it('knows where every word stands', () => {
    const parts = partsOf([form('a bathing ape')]);
    const roles = ['a', 'bathing', 'ape', 'bat', 'abathing'].map((word) => firstValue(parts, hashOfText(word)));

    expect(roles).toEqual([FIRST, INNER, LAST, -1, -1]);
  });

  it('knows every place of a word in several marks', () => {
    const parts = partsOf([form('new balance'), form('the new era'), form('brand new')]);

    expect(firstValue(parts, hashOfText('new'))).toBe(FIRST | INNER | LAST);
  });

  it('knows which words stand side by side, in their order', () => {
    const parts = partsOf([form('a bathing ape')]);
    const pair = (word: string, next: string) => firstValue(parts, pairOf(hashOfText(word), hashOfText(next)));

    expect([pair('a', 'bathing'), pair('bathing', 'ape')]).toEqual([PAIR, PAIR]);
    expect([pair('bathing', 'a'), pair('a', 'ape')]).toEqual([-1, -1]);
  });

  it('leaves out marks of one word, marks in Han, and pinyin', () => {
    const parts = partsOf([form('nike'), form('耐 克', { script: HAN_FORM }), form('nai ke', { origin: PINYIN })]);

    expect(parts.values).toHaveLength(0);
  });
});

describe('pairOf', () => {
  it('is no hash of the words written together', () => {
    expect(pairOf(hashOfText('new'), hashOfText('era'))).not.toBe(hashOfText('newera'));
  });
});

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../../shared/domain/screen/index/language.ts';
import { COMMON_WORD, RARE_WORD } from '../../../../../shared/domain/screen/index/rights-index.ts';
import { FoldedText } from '../../../../../shared/domain/screen/text/folded-text.ts';
import { crossesAt, cutCost, wordClass, wordSize } from '../../../../../shared/domain/screen/weigh/lexicon.ts';

const { language } = languageOf({
  folds: {},
  readings: { usual: {}, other: {} },
  hanWords: { '9': '宝马', '10': '桶', '12': '宝宝 马桶', '14': '宝 马', '6': '一二三四 二三四五六' },
  latinWords: { common: 'watch', other: 'swath' },
  shapes: '',
});

function folded(text: string): FoldedText {
  const one = new FoldedText();
  one.fill(text, language.folds);
  return one;
}

describe('wordSize', () => {
  it('is how often a word is met, from place to place', () => {
    const text = folded('宝宝马桶');

    expect([wordSize(text, 1, 3, language), wordSize(text, 0, 2, language), wordSize(text, 0, 3, language)]).toEqual([
      9, 12, -1,
    ]);
  });
});

describe('wordClass', () => {
  it.each([
    ['watch', COMMON_WORD],
    ['swath', RARE_WORD],
    ['swatch', 0],
    ['watc', 0],
    ['wat1ch', 0],
    ['wat-ch', 0],
    ['', 0],
  ])('of %s is %d', (text, expected) => {
    expect(wordClass(folded(text), 0, text.length, language)).toBe(expected);
  });
});

describe('crossesAt', () => {
  it('holds where a word begins before and ends behind', () => {
    const text = folded('宝宝马桶');

    expect([0, 1, 2, 3, 4].map((unit) => crossesAt(text, unit, language))).toEqual([false, true, true, true, false]);
  });

  it('does not look over gaps', () => {
    expect(crossesAt(folded('宝 马'), 1, language)).toBe(false);
    expect(crossesAt(folded('宝a马'), 1, language)).toBe(false);
  });

  it('knows words of four characters, and no longer ones', () => {
    expect([1, 2, 3].map((unit) => crossesAt(folded('一二三四'), unit, language))).toEqual([true, true, true]);
    expect([1, 2, 3, 4].map((unit) => crossesAt(folded('二三四五六'), unit, language))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('cutCost', () => {
  it('is what the words around lose', () => {
    // 宝|宝马|桶 costs 12 + 17 + 16, 宝宝|马桶 only 14 + 14.
    expect(cutCost(folded('宝宝马桶'), [1, 3], language, 9)).toBe(12 + 17 + 16 - 28);
  });

  it('is lower the better known the word is taken to be', () => {
    expect(cutCost(folded('宝宝马桶'), [1, 3], language, 20)).toBe(12 + 6 + 16 - 28);
  });

  it('is nothing where the words around allow it', () => {
    expect(cutCost(folded('宝马'), [0, 2], language, 9)).toBe(0);
    expect(cutCost(folded('a宝马-桶'), [1, 3], language, 9)).toBe(0);
  });

  it('is below nothing where they gain', () => {
    expect(cutCost(folded('鞋帽'), [0, 2], language, 9)).toBe(26 - 9 - 2 * 16);
  });

  it('looks three characters far on either side', () => {
    const near = cutCost(folded('鞋鞋鞋宝马鞋鞋鞋'), [3, 5], language, 9);
    const far = cutCost(folded('宝宝鞋鞋鞋宝马鞋鞋鞋马桶'), [5, 7], language, 9);

    expect(far).toBe(near);
  });
});

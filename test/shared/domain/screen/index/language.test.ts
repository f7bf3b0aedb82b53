import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../../shared/domain/screen/index/language.ts';
import { firstValue } from '../../../../../shared/domain/screen/index/multimap.ts';
import { COMMON_WORD, RARE_WORD } from '../../../../../shared/domain/screen/index/rights-index.ts';
import { hashOfText } from '../../../../../shared/domain/screen/index/rolling-hash.ts';

const { language, readings } = languageOf({
  folds: { a: 'A' },
  readings: { usual: { ma: '马', bao: '宝' }, other: {} },
  hanWords: { '9': '宝马', '12': '马桶 宝宝' },
  latinWords: { common: 'watch for', other: 'watch swath' },
  shapes: '未末 己已巳',
});
const unit = (char: string) => char.charCodeAt(0);

describe('languageOf', () => {
  it('folds as the table says', () => {
    expect(String.fromCharCode(language.folds.forms[unit('A')] ?? 0)).toBe('a');
  });

  it('knows the number of every syllable by its letters', () => {
    expect(firstValue(language.syllables, hashOfText('ma'))).toBe(readings.usual[unit('马')]);
    expect(firstValue(language.syllables, hashOfText('bao'))).toBe(readings.usual[unit('宝')]);
    expect(firstValue(language.syllables, hashOfText('b'))).toBe(-1);
    expect(firstValue(language.syllables, hashOfText(''))).toBe(-1);
  });

  it('knows how often a Han word is met', () => {
    expect(['宝马', '马桶', '宝宝', '宝桶'].map((word) => firstValue(language.hanWords, hashOfText(word)))).toEqual([
      9, 12, 12, -1,
    ]);
  });

  it('knows common and rare Latin words; what is both is common', () => {
    expect(
      ['watch', 'for', 'swath', 'swatch'].map((word) => firstValue(language.latinWords, hashOfText(word))),
    ).toEqual([COMMON_WORD, COMMON_WORD, RARE_WORD, -1]);
  });

  it('has one shape for all of a group, and none outside', () => {
    const [wei, mo, ji, si, xie, space] = Array.from('未末己巳鞋 ', (char) => language.shapes[unit(char)]);

    expect(wei).toBe(mo);
    expect(ji).toBe(si);
    expect(wei).not.toBe(ji);
    expect([xie, space]).toEqual([0, 0]);
  });
});

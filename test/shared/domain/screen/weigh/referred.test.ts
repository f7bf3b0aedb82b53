import { describe, expect, it } from 'vitest';
import { isReferred, mayRefer } from '../../../../../shared/domain/screen/weigh/referred.ts';
import { sightOf } from '../../../../builders/screened.ts';

/** Whether `nike` or 苹果 in the text is only referred to. */
function asks(title: string): boolean {
  const { text } = sightOf(title, []);
  const place = title.toLowerCase().search(/nike|苹果/);
  return isReferred(text, text.from.indexOf(place));
}

const REFERRING = [
  'case for NIKE',
  'For-Nike case',
  'fit nike',
  'fits nike',
  'compatible with nike',
  'replacement for nike',
  'works with nike',
  'for one two three four five six nike',
  '适用苹果',
  '适用于苹果',
  '兼容苹果',
  '适配 苹果',
  '可用于苹果',
  '用于(苹果',
  '专用于苹果',
  '通用于苹果',
  '适合苹果',
  '适合Apple苹果',
  '配苹果',
  '适用样例nike',
  '适用六个汉字的名苹果',
];

const USING = [
  'nike',
  'nike for men',
  'forty nike',
  'before nike',
  'outfit nike',
  'for one two three four five six seven nike',
  'for men; nike',
  'for men | nike',
  'shoes for men by nike',
  'bag for men from nike',
  '苹果适用',
  '适合女士苹果',
  '配件苹果',
  '适用七个汉字的名字苹果',
  '适用女士 苹果',
  '适用女士，苹果',
  '适用女士/苹果',
];

describe('isReferred', () => {
  it.each(REFERRING)('holds in %s', (title) => {
    expect(asks(title)).toBe(true);
  });

  it.each(USING)('does not hold in %s', (title) => {
    expect(asks(title)).toBe(false);
  });

  it('looks two hundred and forty code units back, no further', () => {
    expect(asks(`鞋 适用于${' '.repeat(237)}nike`)).toBe(true);
    expect(asks(`鞋 适用于${' '.repeat(239)}nike`)).toBe(false);
  });
});

describe('mayRefer', () => {
  it('holds of every text in which something is referred to', () => {
    expect(REFERRING.filter((title) => !mayRefer(sightOf(title, []).text))).toEqual([]);
  });

  it('does not hold of a text without a word that refers', () => {
    expect(['nike', '苹果 手机', ''].some((title) => mayRefer(sightOf(title, []).text))).toBe(false);
  });
});

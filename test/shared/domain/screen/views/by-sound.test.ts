import { describe, expect, it } from 'vitest';
import { bySound } from '../../../../../shared/domain/screen/views/by-sound.ts';
import { rightsOn, seenBy, sightOf } from '../../../../builders/screened.ts';

const see = (title: string, ...marks: readonly string[]) => seenBy(bySound, title, rightsOn(...marks));

describe('bySound', () => {
  it('sees characters that are read alike', () => {
    expect(see('新款奈克鞋', '耐克')).toEqual(['耐克 homophone 奈克']);
    expect(see('恒圆祥', '恒源祥')).toEqual(['恒源祥 homophone 恒圆祥']);
  });

  it('reads traditional characters as simplified ones', () => {
    expect(see('恆圓祥', '恒源祥')).toEqual(['恒源祥 homophone 恆圓祥']);
  });

  it('does not see what is written as recorded, nor what is read otherwise', () => {
    expect(see('耐克', '耐克')).toEqual([]);
    expect(see('耐刻苦', '耐心')).toEqual([]);
    expect(see('耐吃', '耐克')).toEqual([]);
  });

  it('reads a mark in every way that it has, the text in the usual one', () => {
    expect(see('涨江', '长江')).toEqual(['长江 homophone 涨江']);
    expect(see('尝江', '长江')).toEqual(['长江 homophone 尝江']);
    expect(see('长江', '涨江')).toEqual([]);
  });

  it.each([
    ['恒yuan祥', '恒yuan祥'],
    ['恒 yuan 祥', '恒 yuan 祥'],
    ['heng源祥', 'heng源祥'],
    ['恒源xiang', '恒源xiang'],
    ['恒YUAN祥', '恒YUAN祥'],
    ['hengyuan祥', 'hengyuan祥'],
    ['恒 yuan xiang', '恒 yuan xiang'],
    ['hengyuanxiang88', 'hengyuanxiang'],
  ])('reads the letters of %s as syllables', (title, span) => {
    expect(see(title, '恒源祥')).toEqual([`恒源祥 pinyin ${span}`]);
  });

  it.each(['hengyuanxiang', '恒-yuan-祥', '恒  yuan祥', '恒 源 xiang', '恒yuen祥', '恒yua祥', '恒鞋yuan祥'])(
    'does not read %s so',
    (title) => {
      expect(see(title, '恒源祥')).toEqual([]);
    },
  );

  it('says pinyin where characters are read alike too, and counts both', () => {
    const sight = sightOf('横yuan祥', rightsOn('恒源祥'));

    bySound(sight);

    expect(sight.found.map(({ view, changed }) => [view, changed])).toEqual([['pinyin', 2]]);
  });

  it('takes the longest syllable that the letters spell', () => {
    expect(see('西xian', '西安')).toEqual([]);
    expect(see('西xian', '西线')).toEqual(['西线 pinyin 西xian']);
  });

  it('takes marks of two characters and of eight, not of nine', () => {
    expect(see('奈克', '耐克')).toHaveLength(1);
    expect(see('奈克耐克耐克耐克', '耐克耐克耐克耐克')).toHaveLength(1);
    expect(see('奈克耐克耐克耐克耐', '耐克耐克耐克耐克耐')).toEqual([]);
  });

  it('keeps nothing of the text before', () => {
    expect(see('恒圆', '恒源祥')).toEqual([]);
    expect(see('祥', '恒源祥')).toEqual([]);
  });

  it('is silent on texts without Han and letters', () => {
    expect(see('123 -', '耐克')).toEqual([]);
  });
});

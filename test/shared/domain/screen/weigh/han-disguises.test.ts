import { describe, expect, it } from 'vitest';
import { byShape } from '../../../../../shared/domain/screen/views/by-shape.ts';
import { bySound } from '../../../../../shared/domain/screen/views/by-sound.ts';
import type { Sight, Sighting } from '../../../../../shared/domain/screen/views/sighting.ts';
import {
  objectionToHalfPinyin,
  objectionToHanDisguise,
} from '../../../../../shared/domain/screen/weigh/han-disguises.ts';
import { rightsOn, sightOf } from '../../../../builders/screened.ts';

/** The objection to the one thing that sound or shape shows. */
function objectionBy(weigh: (sight: Sight, one: Sighting) => unknown) {
  return (title: string, mark: string) => {
    const sight = sightOf(title, rightsOn(mark));
    bySound(sight);
    byShape(sight);
    const [one] = sight.found;
    if (one === undefined) throw new Error(`${mark} is not seen in ${title}`);
    return weigh(sight, one);
  };
}

describe('objectionToHanDisguise', () => {
  const objection = objectionBy(objectionToHanDisguise);

  it.each([
    ['奈克', '耐克'],
    ['奈克鞋', '耐克'],
    ['新款奈克鞋', '耐克'],
    ['另点 灯', '灵点'],
    ['恒圆祥毛衣', '恒源祥'],
    ['始祖乌冲锋衣', '始祖鸟'],
    ['胡清鱼堂', '胡庆余堂'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it.each([
    ['another character of two by shape', '耐兄', '耐克'],
    ['two others of three', '北京城', '背景城'],
    ['three others of four', '胡清鱼唐', '胡庆余堂'],
  ])('finds %s weak', (_, title, mark) => {
    expect(objection(title, mark)).toBe('weak');
  });

  it('takes words for themselves', () => {
    expect(objection('回礼 盒', '回力')).toBe('common-word');
    expect(objection('太平洋', '太坪洋')).toBe('common-word');
  });

  it('finds that it cuts the words around', () => {
    expect(objection('大另点', '灵点')).toBe('cuts-words');
    expect(objection('大另点灯', '灵点')).toBe('cuts-words');
    expect(objection('永恒圆祥', '恒源祥')).toBe('cuts-words');
  });
});

describe('objectionToHalfPinyin', () => {
  const objection = objectionBy(objectionToHalfPinyin);

  it.each([
    ['恒yuan祥 毛衣', '恒源祥'],
    ['heng源祥', '恒源祥'],
    ['恒源xiang90', '恒源祥'],
    ['nai克鞋', '耐克'],
    ['耐ke鞋', '耐克'],
    ['横yuan祥号', '恒源祥号'],
    ['hengyuanxiang88', '恒源祥'],
    ['naike88', '耐克'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, mark)).toBeNull();
  });

  it.each([
    ['one letter for one of two characters', '耐e', '耐鹅'],
    ['letters that go on', '恒源xiangx', '恒源祥'],
    ['three characters that are read alike too', '横yuan祥', '恒源祥'],
    ['four letters before a model number', 'nake88', '那克'],
    ['an ordinary word before a model number', 'china88', '吃那'],
  ])('finds %s weak', (_, title, mark) => {
    expect(objection(title, mark)).toBe('weak');
  });

  it('finds that its Han characters cut the words around', () => {
    expect(objection('永恒yuan祥', '恒源祥')).toBe('cuts-words');
    expect(objection('忍耐ke', '耐克')).toBe('cuts-words');
  });
});

import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../shared/domain/screen/index/compile-rights.ts';
import { screenText } from '../../../../shared/domain/screen/screen-text.ts';
import { found, rightOn, rightsOn, screened } from '../../../builders/screened.ts';

const NIKE = [rightOn(['NIKE', '耐克'])];

describe('screenText', () => {
  it.each([
    ['NIKE 跑鞋', 'NIKE exact NIKE'],
    ['男鞋nike270', 'NIKE exact nike'],
    ['ＮＩＫＥ 跑鞋', 'NIKE exact ＮＩＫＥ'],
    ['nіkе 跑鞋', 'NIKE exact nіkе'],
    ['nıké 跑鞋', 'NIKE exact nıké'],
    ['🅽🅸🅺🅴 跑鞋', 'NIKE exact 🅽🅸🅺🅴'],
    ['ni\u200bke 跑鞋', 'NIKE exact ni\u200bke'],
    ['N I K E 跑鞋', 'NIKE spaced N I K E'],
    ['n-i-k-e 跑鞋', 'NIKE spaced n-i-k-e'],
    ['N1KE 跑鞋', 'NIKE leet N1KE'],
    ['N*KE 跑鞋', 'NIKE masked N*KE'],
    ['NlKE 跑鞋', 'NIKE look-alike NlKE'],
    ['nikke 跑鞋', 'NIKE one-edit nikke'],
    ['耐克跑鞋', '耐克 exact 耐克'],
    ['新款耐-克跑鞋', '耐克 spaced 耐-克'],
    ['耐 克', '耐克 spaced 耐 克'],
    ['耐✨克跑鞋', '耐克 spaced 耐✨克'],
    ['奈克跑鞋', '耐克 homophone 奈克'],
    ['耐ke跑鞋', '耐克 pinyin 耐ke'],
    ['naike 跑鞋', '耐克 pinyin naike'],
  ])('finds NIKE 耐克 in %s', (title, use) => {
    expect(found(title, NIKE)).toEqual([use]);
  });

  it.each([
    ['始*鸟冲锋衣', '始祖鸟', '始祖鸟 masked 始*鸟'],
    ['始祖乌冲锋衣', '始祖鸟', '始祖鸟 look-alike 始祖乌'],
    ['恒yuan祥毛衣', '恒源祥', '恒源祥 pinyin 恒yuan祥'],
    ['hengyuanxiang 毛衣', '恒源祥', '恒源祥 pinyin hengyuanxiang'],
    ['恆源祥毛衣', '恒源祥', '恒源祥 exact 恆源祥'],
    ['胡余庆堂药丸', '胡庆余堂', '胡庆余堂 reordered 胡余庆堂'],
    ['Western Diggital 硬盘', 'Western Digital', 'Western Digital one-edit Western Diggital'],
    ['rnichelin 轮胎', 'Michelin', 'Michelin look-alike rnichelin'],
    ['全新小米手机', '小米', '小米 exact 小米'],
  ])('finds in %s the mark %s', (title, mark, use) => {
    expect(found(title, rightsOn(mark))).toEqual([use]);
  });

  it.each([
    ['宝宝马桶', '宝马'],
    ['回礼盒', '回力'],
    ['watch 手表', 'Swatch'],
    ['充电器 适用于苹果', '苹果'],
    ['适用于耐克鞋的鞋带', '耐克'],
    ['case for iPhone', 'iPhone'],
    ['黄小米 500克', '小米'],
    ['耐 克鞋', '耐克'],
    ['snikers', 'NIKE'],
    ['unlike', 'NIKE'],
    ['', 'NIKE'],
  ])('finds no use in %j of %s', (title, mark) => {
    expect(found(title, rightsOn(mark))).toEqual([]);
  });

  it('says what speaks against what it sees', () => {
    expect(screened('宝宝马桶', rightsOn('宝马')).map(({ objection }) => objection)).toEqual(['cuts-words']);
    expect(screened('case for iPhone', rightsOn('iPhone')).map(({ objection }) => objection)).toEqual(['referential']);
    expect(screened('黄小米 500克', rightsOn('小米')).map(({ objection }) => objection)).toEqual(['common-word']);
  });

  it('knows what buyers call a brand, on its goods alone', () => {
    const rights = [rightOn(['adidas'], { hsScope: ['6404'] })];

    expect(found('椰子', rights, '6404110000')).toEqual(['椰子 exact 椰子']);
    expect(found('椰子 跑鞋', rights)).toEqual(['椰子 exact 椰子']);
    expect(found('椰子', rights, '0801110000')).toEqual([]);
    expect(found('椰子 好吃', rights)).toEqual([]);
  });

  it('takes 小香风 for a style', () => {
    const rights = [rightOn(['Chanel'], { hsScope: ['4202'] })];

    expect(found('小香 手袋', rights)).toEqual(['小香 exact 小香']);
    expect(found('小香风 手袋', rights)).toEqual([]);
  });

  it('keeps nothing of the text before', () => {
    const index = compileRights(NIKE);
    const first = screenText('N1KE 耐 克', index);
    const again = JSON.stringify(first);

    screenText('x'.repeat(5000), index);

    expect(JSON.stringify(first)).toBe(again);
    expect(screenText('鞋', index)).toEqual([]);
  });
});

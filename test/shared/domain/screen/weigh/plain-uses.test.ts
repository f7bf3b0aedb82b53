import { describe, expect, it } from 'vitest';
import { inSequence } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import { objectionToExact, objectionToSpaced } from '../../../../../shared/domain/screen/weigh/plain-uses.ts';
import { scopes } from '../../../../../shared/domain/screen/weigh/scope.ts';
import type { Right } from '../../../../../shared/model/right.ts';
import { rightOn, sightOf } from '../../../../builders/screened.ts';

/** The objection to the first use of the first mark, or nickname, of the right. */
function objection(title: string, marks: readonly string[], over: Partial<Right> = {}, hsCode: string | null = null) {
  const sight = sightOf(title, [rightOn(marks, over)]);
  inSequence(sight);
  const one = sight.found.find(({ view }) => view === 'exact' || view === 'spaced');
  if (one === undefined) throw new Error(`nothing is seen in ${title}`);
  return one.view === 'exact' ? objectionToExact(sight, one, scopes(sight, hsCode)) : objectionToSpaced(sight, one);
}

const SHOES = { hsScope: ['6404'] };

describe('objectionToExact', () => {
  describe('of a Han mark', () => {
    it('finds that it cuts words', () => {
      expect(objection('宝宝马桶', ['宝马'])).toBe('cuts-words');
      expect(objection('宝马 马桶', ['宝马'])).toBeNull();
    });

    it('asks of a common word for a sign that it is a brand', () => {
      expect(objection('黄小米 500克', ['小米'])).toBe('common-word');
      expect(objection('全新小米手机', ['小米'])).toBeNull();
      expect(objection('小米', ['小米'])).toBeNull();
    });

    it('takes the goods of the right for such a sign, and another mark of it', () => {
      expect(objection('黄小米', ['小米'], { hsScope: ['8517'] }, '8517130000')).toBeNull();
      expect(objection('黄小米', ['小米'], { hsScope: ['8517'] }, '1008290000')).toBe('common-word');
      expect(objection('黄小米 xiaomi', ['小米', 'Xiaomi'])).toBeNull();
    });

    it('asks nothing of a word that is less common, or of none', () => {
      expect(objection('男士耐克鞋', ['耐克'])).toBeNull();
      expect(objection('男士森马衣', ['森马'])).toBeNull();
    });
  });

  describe('of a Latin mark', () => {
    it('asks of a common word to stand at the head, or for a sign', () => {
      expect(objection('apple 16', ['Apple'])).toBeNull();
      expect(objection('fresh apple', ['Apple'])).toBe('common-word');
      expect(objection('fresh apple', ['Apple'], { hsScope: ['8517'] }, '8517')).toBeNull();
      expect(objection('fresh apple 苹果', ['Apple', '苹果'])).toBeNull();
      expect(objection('fresh swatch', ['Swatch'])).toBeNull();
    });

    it('takes words of a mark written together from five letters on', () => {
      expect(objection('acme', ['Ac Me'])).toBe('weak');
      expect(objection('acmes', ['Ac Mes'])).toBeNull();
      expect(objection('ac-me', ['Ac Me'])).toBeNull();
    });

    it('takes digits beside it from four letters on', () => {
      expect(objection('zap90', ['ZAP'])).toBe('weak');
      expect(objection('90zap', ['ZAP'])).toBe('weak');
      expect(objection('zaps90', ['ZAPS'])).toBeNull();
      expect(objection('90zaps', ['ZAPS'])).toBeNull();
      expect(objection('zap 90', ['ZAP'])).toBeNull();
    });

    it('takes no word of a language before a model number', () => {
      expect(objection('targetx100', ['Target'])).toBe('weak');
      expect(objection('target100', ['Target'])).toBeNull();
      expect(objection('nikex100', ['NIKE'])).toBeNull();
    });
  });

  describe('of what buyers call a brand', () => {
    const over = { nicknames: ['椰子', '小香', 'zj'], ...SHOES };

    it('takes a word only on the goods of the right', () => {
      expect(objection('椰子', ['样例牌'], over, '6404110000')).toBeNull();
      expect(objection('椰子 跑鞋', ['样例牌'], over)).toBeNull();
      expect(objection('椰子', ['样例牌'], over, '0801110000')).toBe('common-word');
      expect(objection('椰子 好吃', ['样例牌'], over)).toBe('common-word');
      expect(objection('椰子', ['样例牌'], { nicknames: ['椰子'] }, '6404110000')).toBe('common-word');
    });

    it('takes what is no word wherever the goods are not others', () => {
      expect(objection('小香', ['样例牌'], over)).toBeNull();
      expect(objection('小香', ['样例牌'], over, '3304')).toBe('common-word');
    });

    it('takes it for a style before 风', () => {
      expect(objection('小香风 好看', ['样例牌'], over)).toBe('common-word');
      expect(objection('小香风', ['样例牌'], over, '6404')).toBe('common-word');
      expect(objection('小香 风', ['样例牌'], over, '6404')).toBeNull();
    });

    it('takes letters only on the goods of the right, and not beside digits', () => {
      expect(objection('zj 鞋', ['样例牌'], over, '6404')).toBeNull();
      expect(objection('zj', ['样例牌'], over)).toBe('common-word');
      expect(objection('zj1', ['样例牌'], over, '6404')).toBe('weak');
    });

    it('finds that it cuts words', () => {
      expect(objection('大椰子弹', ['样例牌'], over, '6404')).toBe('cuts-words');
    });
  });
});

describe('objectionToSpaced', () => {
  it.each([
    ['n i k e', 'NIKE'],
    ['n  i  k  e', 'NIKE'],
    ['n-i-k-e', 'NIKE'],
    ['n*i*k*e', 'NIKE'],
    ['n!i!k!e', 'NIKE'],
    ['z a p', 'ZAP'],
    ['ni.ke', 'NIKE'],
    ['nik✨e', 'NIKE'],
    ['z✨ap', 'ZAP'],
    ['n e w b a l a n c e', 'New Balance'],
    ['耐-克', '耐克'],
    ['男耐-克鞋', '耐克'],
    ['耐✨克', '耐克'],
    ['耐 克', '耐克'],
    ['始 祖鸟', '始祖鸟'],
    ['始祖 鸟', '始祖鸟'],
    ['始-祖鸟', '始祖鸟'],
    ['始 祖 鸟', '始祖鸟'],
    ['新始 祖 鸟服', '始祖鸟'],
  ])('has none to %s', (title, mark) => {
    expect(objection(title, [mark])).toBeNull();
  });

  it.each([
    ['letters parted unevenly', 'n i ke', 'NIKE'],
    ['gaps of two kinds', 'n i-k-e', 'NIKE'],
    ['one space between letters', 'ni ke', 'NIKE'],
    ['one mark between three letters', 'z.ap', 'ZAP'],
    ['one wide gap', 'ni--ke', 'NIKE'],
    ['two letters', 'z-p', 'ZP'],
    ['a picture between two letters', 'z✨p', 'ZP'],
    ['a word spaced out that goes on', 'n i k e s', 'NIKE'],
    ['a word spaced out that began before', 's-n-i-k-e', 'NIKE'],
    ['two characters, the first of which goes with others', '新耐 克', '耐克'],
    ['two characters, the second of which goes with others', '耐 克鞋', '耐克'],
    ['three characters parted once, none of them alone', '始祖 鸟外套', '始祖鸟'],
  ])('finds %s weak', (_, title, mark) => {
    expect(objection(title, [mark])).toBe('weak');
  });
});

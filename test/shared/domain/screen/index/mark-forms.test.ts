import { describe, expect, it } from 'vitest';
import { type MarkForm, markForms } from '../../../../../shared/domain/screen/index/mark-forms.ts';
import { readingsOf } from '../../../../../shared/domain/screen/index/readings.ts';
import {
  HAN_FORM,
  LATIN_FORM,
  MIXED_FORM,
  NICKNAME,
  PINYIN,
  RECORDED,
} from '../../../../../shared/domain/screen/index/rights-index.ts';
import { foldTable } from '../../../../../shared/domain/screen/text/fold-table.ts';
import type { Right } from '../../../../../shared/model/right.ts';
import { rightOn } from '../../../../builders/screened.ts';

const table = foldTable({ n: 'N', e: 'é' });
const readings = readingsOf({ usual: { nai: '耐', ke: '克' }, other: {} });

const formsOf = (...rights: readonly Right[]) => markForms(rights, table, readings);
const spelled = ({ symbols }: MarkForm) => String.fromCharCode(...symbols);
const recorded = (...marks: readonly string[]) => formsOf(rightOn(marks)).filter(({ origin }) => origin === RECORDED);

describe('markForms', () => {
  it('folds a mark to what can be compared, and notes its gaps', () => {
    const [form] = recorded('Né·noé');

    expect(form && spelled(form)).toBe('nenoe');
    expect(form?.gaps).toBe(1 << 2);
  });

  it.each([
    ['nike', LATIN_FORM],
    ['鞋子', HAN_FORM],
    ['n鞋', MIXED_FORM],
    ['n95', MIXED_FORM],
    ['95', MIXED_FORM],
  ])('tells the script of %s', (mark, script) => {
    expect(recorded(mark).map((form) => form.script)).toEqual([script]);
  });

  it('leaves out marks of one symbol and of more than sixty', () => {
    expect(recorded('鞋', '鞋子', 'n'.repeat(60), 'n'.repeat(61), '', '---').map(spelled)).toEqual([
      '鞋子',
      'n'.repeat(60),
    ]);
  });

  it('has a mark once for a right, however it is written, and once for each right', () => {
    const forms = formsOf(rightOn(['nike', 'Nike', 'n-ike']), rightOn(['nike']));

    expect(forms.map(({ right, mark }) => [right, mark])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('numbers nicknames behind marks', () => {
    const forms = formsOf(rightOn(['nike', 'nikon'], { nicknames: ['钩子'] }));

    expect(forms.map(({ mark, origin }) => [mark, origin])).toEqual([
      [0, RECORDED],
      [1, RECORDED],
      [2, NICKNAME],
    ]);
  });

  it('spells Han marks in pinyin, behind all others, with a gap between syllables', () => {
    const forms = formsOf(rightOn(['耐克', 'nike'], { nicknames: ['克耐'] }));

    expect(forms.map(spelled)).toEqual(['耐克', 'nike', '克耐', 'naike', 'kenai']);
    expect(forms.slice(3).map(({ mark, origin, script, gaps }) => [mark, origin, script, gaps])).toEqual([
      [0, PINYIN, LATIN_FORM, 1 << 3],
      [2, PINYIN, LATIN_FORM, 1 << 2],
    ]);
  });

  it('spells no mark with a character that is not read, and none of more than eight', () => {
    expect(formsOf(rightOn(['耐鞋'])).map(spelled)).toEqual(['耐鞋']);
    expect(formsOf(rightOn(['耐'.repeat(8)]))).toHaveLength(2);
    expect(formsOf(rightOn(['耐'.repeat(9)]))).toHaveLength(1);
  });
});

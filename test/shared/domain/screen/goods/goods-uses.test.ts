import { describe, expect, it } from 'vitest';
import type { Right } from '../../../../../shared/model/right.ts';
import { orderLine } from '../../../../builders/goods-case.ts';
import { cream, markedGoods } from '../../../../builders/marked-goods.ts';
import { recordation } from '../../../../builders/recordation.ts';

const right = recordation({ marks: ['Samplemark', '样例牌'], nicknames: ['大样'] });
const usesOf = (name: string, changes: Partial<Right> = {}) =>
  markedGoods({ rights: [{ ...right, ...changes }], goods: [{ ...cream, name }] }).uses;

describe('goodsUses', () => {
  it('gives the right, its marks, and every text with the place of the mark', () => {
    const [use] = usesOf('样例牌 Samplemark 面霜');

    const value = '样例牌 Samplemark 面霜';
    expect(use).toMatchObject({ right: { recordNo: 'T2026-00001' }, view: 'exact', steps: [], nickname: false });
    expect([use?.mark, use?.marks(), [...(use?.lines ?? [])]]).toEqual(['Samplemark', ['Samplemark', '样例牌'], ['1']]);
    expect(use?.statements()).toEqual([
      { document: 'declaration', field: 'gname', line: '1', value, span: [4, 14] },
      { document: 'order', field: 'itemName', line: '1', value, span: [4, 14] },
    ]);
  });

  it('shows in each text the place where it is plainest', () => {
    const [use] = usesOf('S4mplemark Samplemark 面霜');

    expect(use?.statements().map(({ value, span }) => value.slice(...(span ?? [])))).toEqual([
      'Samplemark',
      'Samplemark',
    ]);
  });

  it('says first the plainest use of all texts', () => {
    const { use } = markedGoods({ goods: [{ ...cream, name: 'S4mplemark 面霜', gmodel: '品牌:Samplemark' }] });

    expect([use.view, use.steps]).toEqual(['exact', []]);
    expect(use.statements().map(({ field, span }) => [field, span])).toEqual([
      ['gname', [0, 10]],
      ['gmodel', [3, 13]],
      ['itemName', [0, 10]],
      ['gmodel', [3, 13]],
    ]);
  });

  it('tells how a disguised mark is to be read', () => {
    const [use] = usesOf('S4mplemark 面霜');

    expect([use?.view, use?.steps, use?.mark]).toEqual(['leet', ['1:4>a'], 'Samplemark']);
  });

  it('reads the order where the declaration hides the mark', () => {
    const { uses } = markedGoods({ goods: [{ ...cream, name: '面霜', describe: 'Samplemark 正品' }] });

    expect(uses.flatMap(({ statements }) => statements().map(({ document, field }) => [document, field]))).toEqual([
      ['order', 'itemDescribe'],
    ]);
  });

  it('reads of the order only lines that are declared', () => {
    const uses = (gnum: string) =>
      markedGoods({ goods: [{ ...cream, name: '面霜' }], order: { lines: [{ ...orderLine(cream, 0), gnum }] } }).uses;

    expect([uses('1').length, uses('2').length]).toEqual([1, 0]);
  });

  it('gives nothing for a mark that only says what the goods go with', () => {
    expect(usesOf('适用 Samplemark 面霜 替换芯')).toEqual([]);
  });

  it.each([
    [['3304'], 1],
    [['3304990039'], 1],
    [['33049900391'], 1],
    [['3305', '3304'], 1],
    [['3305'], 0],
    [[], 1],
    [undefined, 1],
  ])('stays inside a goods scope of %o', (hsScope, uses) => {
    expect(usesOf('Samplemark 面霜', { hsScope })).toHaveLength(uses);
  });

  it('names the lines that use the right, and no other', () => {
    const coffee = { gcode: '0901210000', name: 'Samplemark 咖啡' };
    const { use } = markedGoods({ goods: [coffee, cream, { ...cream, name: '面霜' }, cream] });

    expect([...use.lines]).toEqual(['2', '4']);
    expect(new Set(use.statements().map(({ line }) => line))).toEqual(new Set(['2', '4']));
  });

  it('says when buyers’ own word is all that was used, and never beside the mark', () => {
    expect(usesOf('大样 面霜')).toMatchObject([{ nickname: true, mark: '大样' }]);
    expect(usesOf('Samplemark 大样 面霜')).toMatchObject([{ nickname: false, mark: 'Samplemark' }]);
  });

  it('gives rights by their record number, whatever their order', () => {
    const rights = ['T3', 'T1', 'T2'].map((recordNo) => recordation({ recordNo }));
    const records = (list: readonly Right[]) => markedGoods({ rights: list }).uses.map((use) => use.right.recordNo);

    expect(records(rights)).toEqual(['T1', 'T2', 'T3']);
    expect(records(rights.toReversed())).toEqual(['T1', 'T2', 'T3']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkedRow } from '../../../../shared/wire/rights/checked-row.ts';
import { recordation } from '../../../builders/recordation.ts';

const PLACE = { index: 4, line: 7 };

describe('checkedRow', () => {
  it('gives a right with its place', () => {
    expect(checkedRow(recordation(), PLACE)).toEqual({ rows: [{ ...PLACE, right: recordation() }], faults: [] });
  });

  it('names every fault by line, pointer, problem and fix, and repeats no value', () => {
    const { rows, faults } = checkedRow(
      { ...recordation(), validTo: '2021-12-31', niceClasses: [46], 'colour of hair': 'red', status: 'secret' },
      PLACE,
    );

    expect(rows).toEqual([]);
    expect(faults.map(({ line, pointer, code }) => [line, pointer, code])).toEqual([
      [7, '/4/niceClasses/0', 'too-big'],
      [7, '/4/status', 'invalid-value'],
      [7, '/4/(unnamed)', 'unrecognized-key'],
    ]);
    for (const { detail } of faults) {
      expect(detail).toMatch(/\p{Script=Han}.* [A-Za-z]/u);
      expect(detail).not.toMatch(/secret|red|46/);
    }
  });

  it('says of a member that is missing to give it', () => {
    const { marks: _, ...nameless } = recordation();

    expect(checkedRow(nameless, PLACE).faults).toMatchObject([
      { line: 7, pointer: '/4/marks', detail: '缺少此项，请填写 This member is missing: give it.' },
    ]);
  });

  it.each([
    ['validTo', { validTo: '2021-12-31' }, '/4/validTo'],
    ['a price band', { priceBandYuan: [2, 1] }, '/4/priceBandYuan'],
    [
      'a user’s days',
      { legitimateUsers: [{ code: '4401TEST09', from: '2026-02-01', to: '2026-01-31' }] },
      '/4/legitimateUsers/0/to',
    ],
  ])('refuses an end before its beginning: %s', (_, changes, pointer) => {
    expect(checkedRow({ ...recordation(), ...changes }, PLACE).faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });

  it.each([
    ['validTo', { validFrom: '2022-01-01', validTo: '2022-01-01' }],
    ['a price band', { priceBandYuan: [1, 1] as [number, number] }],
    ['a user’s days', { legitimateUsers: [{ code: '4401TEST09', from: '2026-02-01', to: '2026-02-01' }] }],
  ])('takes a beginning that is its end: %s', (_, changes) => {
    expect(checkedRow({ ...recordation(), ...changes }, PLACE).faults).toEqual([]);
  });

  it.each([
    ['no mark', { marks: [] }, 1],
    ['51 marks', { marks: Array.from({ length: 51 }, (_, at) => `标识${at}`) }, 1],
    ['50 marks', { marks: Array.from({ length: 50 }, (_, at) => `标识${at}`) }, 0],
    ['a mark of 101 characters', { marks: ['标'.repeat(101)] }, 1],
    ['a mark of 100 characters', { marks: ['标'.repeat(100)] }, 0],
    ['a mark of blanks', { marks: ['  '] }, 1],
    ['class 0', { niceClasses: [0] }, 1],
    ['class 45', { niceClasses: [1, 45] }, 0],
    ['one HS digit', { hsScope: ['3'] }, 1],
    ['two and ten HS digits', { hsScope: ['33', '3304990039'] }, 0],
    ['eleven HS digits', { hsScope: ['33049900391'] }, 1],
    ['a day that is none', { validFrom: '2022-02-30' }, 1],
  ])('sees %s', (_, changes, count) => {
    expect(checkedRow({ ...recordation(), ...changes }, PLACE).faults).toHaveLength(count);
  });

  it('refuses what is no object', () => {
    expect(checkedRow('T1', PLACE).faults.map(({ pointer }) => pointer)).toEqual(['/4']);
  });
});

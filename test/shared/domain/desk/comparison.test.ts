import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../../shared/domain/desk/comparison.ts';
import type { Finding, Statement } from '../../../../shared/model/finding.ts';
import { declaration, order, papers, payment, waybill } from '../../../builders/parcel.ts';
import { identityLeaks } from '../../../privacy/fictitious.ts';

const finding = (code: string, values: Statement[], severity: Finding['severity'] = 'contradiction'): Finding => ({
  code,
  severity,
  lane: 'red',
  message: { zh: '', en: '' },
  basis: 'ceb-202205',
  values,
});
const rowsOf = (...given: Parameters<typeof comparisonOf>) =>
  new Map(comparisonOf(...given).map((row) => [row.field, row]));

describe('comparisonOf', () => {
  it('puts what several documents say side by side', () => {
    const rows = rowsOf(papers(), []);

    expect(rows.get('acturalPaid')?.cells).toEqual({ order: '387.76', payment: '387.76' });
    expect(rows.get('weight')?.cells).toEqual({ waybill: '2.1', declaration: '2' });
    expect(rows.get('currency')?.cells).toEqual({ order: '142', payment: '142', waybill: '142', declaration: '142' });
    expect(rows.get('lines/1/itemName')).toMatchObject({
      label: { zh: '第 1 项商品名称', en: 'Line 1 goods name' },
      cells: { order: '测试奶粉 800g/罐', declaration: '测试奶粉 800g/罐' },
    });
    expect([...rows.values()].every(({ agrees, codes }) => agrees && codes.length === 0)).toBe(true);
  });

  it('masks who people are', () => {
    const rows = rowsOf(papers(), []);

    expect(rows.get('buyerName')?.cells).toEqual({ order: '测**', payment: '测**', declaration: '测**' });
    expect(identityLeaks(JSON.stringify([...rows.values()]))).toEqual([]);
  });

  it('leaves out what only one document says', () => {
    const rows = rowsOf(papers({ payments: [], waybill: null, declaration: null }), []);

    expect(rows.size).toBe(0);
  });

  it('has a column for every payment', () => {
    const two = [payment(), payment({ payTransactionId: 'P2', amountPaid: '1' })];

    expect(rowsOf(papers({ payments: two }), []).get('acturalPaid')?.cells).toEqual({
      order: '387.76',
      payment: '387.76',
      'payment#2': '1',
    });
  });

  it('takes a recorded right in the goods’ text for no disagreement', () => {
    const said = [{ document: 'order', field: 'itemName', line: '1', value: '测试奶粉 800g/罐' }];
    const use = { recordNo: 'T1', mark: '测试', view: 'exact' as const, steps: [], score: 0.9, reasons: [] };

    const rows = rowsOf(papers(), [{ ...finding('ip-hit', said, 'unexplained'), use }]);

    expect(rows.get('lines/1/itemName')).toMatchObject({ agrees: true, codes: ['ip-hit'] });
  });

  it('marks the field that a finding names, in whichever document', () => {
    const named = finding('payer-not-buyer', [{ document: 'payment', field: 'payerName', value: '测**' }]);

    const rows = rowsOf(papers(), [named, named]);

    expect(rows.get('buyerName')).toMatchObject({ agrees: false, codes: ['payer-not-buyer'] });
    expect([...rows.values()].filter(({ agrees }) => !agrees)).toHaveLength(1);
  });

  it('marks the line that a finding names and no other', () => {
    const named = finding('line-mismatch', [{ document: 'declaration', field: 'gname', value: 'x', line: '2' }]);

    const rows = rowsOf(papers(), [named]);

    expect([rows.get('lines/1/itemName')?.agrees, rows.get('lines/2/itemName')?.agrees]).toEqual([true, false]);
  });

  it('names a slip with an innocent cause and lets the documents agree', () => {
    const named = finding(
      'consignee-mismatch',
      [{ document: 'waybill', field: 'consigneeAddress', value: 'x' }],
      'benign',
    );

    expect(rowsOf(papers(), [named]).get('consigneeAddress')).toMatchObject({
      agrees: true,
      codes: ['consignee-mismatch'],
    });
  });

  it('joins lines by number, also where one document has more', () => {
    const [first] = order().lines;
    const short = papers({
      order: order({ lines: first ? [first] : [] }),
      declaration: declaration(),
      waybill: waybill(),
    });

    const fields = [...rowsOf(short, []).keys()];

    expect(fields.some((field) => field.startsWith('lines/1/'))).toBe(true);
    expect(fields.some((field) => field.startsWith('lines/2/'))).toBe(false);
  });
});

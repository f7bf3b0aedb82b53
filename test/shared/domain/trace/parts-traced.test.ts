import { describe, expect, it } from 'vitest';
import { goodsTraced, paymentsTraced } from '../../../../shared/domain/trace/parts-traced.ts';
import { declaration, payment } from '../../../builders/parcel.ts';

const token = (value: string) => `<${value}>`;
const [powder, cream] = declaration().lines;
const lines = powder && cream ? [powder, cream] : [];

describe('paymentsTraced', () => {
  it('names a payment by firm and number, and its payer by the token given', () => {
    expect(paymentsTraced([payment()], ['payer'], token)).toEqual([
      {
        id: '<payment 3104W60004 P20261104000001>',
        serial: 104_000_001,
        fen: 38_776,
        paidAt: Date.parse('2026-11-04T10:02:00+08:00') / 1000,
        payer: 'payer',
      },
    ]);
  });

  it.each([
    ['ABC12', 12],
    ['7', 7],
    ['20261104000000000123456789', 123_456_789],
    ['12A', null],
    ['', null],
  ])('reads of the number %j the serial %j', (payTransactionId, serial) => {
    expect(paymentsTraced([payment({ payTransactionId })], ['payer'], token)[0]?.serial).toBe(serial);
  });
});

describe('goodsTraced', () => {
  it('counts and prices every line', () => {
    expect(goodsTraced(lines, []).map(({ gcode, qty, priceFen }) => [gcode, qty, priceFen])).toEqual([
      ['1901101010', 2, 10_000],
      ['3304990039', 1, 15_000],
    ]);
  });

  it('names an article by its barcode, else by tariff number and model', () => {
    const [first, second, third] = goodsTraced(
      lines.flatMap((line) => [line, { ...line, barCode: '6901234567892' }, { ...line, itemNo: 'B9' }]),
      [],
    );

    expect(second?.article).toBe('6901234567892');
    expect(third?.article).toBe(first?.article);
  });

  it('calls an article nameless that carries none of the known brands, whatever the width and case', () => {
    const named = lines.map((line, at) => ({ ...line, gname: at === 0 ? 'ＤＹＳＯＮ 吸尘器' : '进口吸尘器' }));

    expect(goodsTraced(named, ['dyson', '戴森']).map(({ nameless }) => nameless)).toEqual([false, true]);
    expect(goodsTraced(named, []).map(({ nameless }) => nameless)).toEqual([false, false]);
  });
});

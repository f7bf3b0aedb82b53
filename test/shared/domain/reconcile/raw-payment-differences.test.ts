import { describe, expect, it } from 'vitest';
import {
  amountDiffers,
  firmDiffers,
  goodsDiffer,
  numberDiffers,
  orderDiffers,
  timeDiffers,
} from '../../../../shared/domain/reconcile/raw-payment-differences.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { facts, groupOf, order, PARCEL, papers, payment, referenceIndex } from '../../../builders/parcel.ts';
import { answer } from '../../../builders/raw-payment.ts';

const others = ['T2', 'T3'].map((orderNo) => parcelId({ ebpCode: PARCEL.ebpCode, orderNo }));
const own = { recpAccount: 'A1', recpCode: '', recpName: '宁波测试平台' };

describe('orderDiffers', () => {
  it('speaks when the answer names other orders only', () => {
    const elsewhere = answer({ own: null, orderNos: ['T2', 'T3'] });

    expect(orderDiffers(answer(), facts(), defaultPolicy)).toEqual([]);
    expect(orderDiffers(elsewhere, facts(), defaultPolicy)).toMatchObject([
      { statements: [{ value: PARCEL.orderNo }, { document: 'rawPayment', value: 'T2、T3' }] },
    ]);
  });
});

describe('numberDiffers', () => {
  it('asks the payments, and without them the order', () => {
    const unpaid = papers({ payments: [] });
    const { payTransactionId: _, ...silent } = order();
    const nothing = papers({ payments: [], order: silent });
    const other = answer({ payTransactionId: 'P9' });

    expect(numberDiffers(answer(), facts(), defaultPolicy)).toEqual([]);
    expect(numberDiffers(other, facts(), defaultPolicy)).toHaveLength(1);
    expect(numberDiffers(answer(), facts({ papers: unpaid }), defaultPolicy)).toEqual([]);
    expect(numberDiffers(other, facts({ papers: unpaid }), defaultPolicy)).toMatchObject([
      { statements: [{ document: 'order' }, { document: 'rawPayment', value: 'P9' }] },
    ]);
    expect(numberDiffers(other, facts({ papers: nothing }), defaultPolicy)).toEqual([]);
  });
});

describe('amountDiffers', () => {
  it.each([
    ['387.76', []],
    ['387.76000', []],
    ['387.81', ['benign']],
    ['387.71', ['benign']],
    ['387.82', ['real']],
    ['387.70', ['real']],
    ['0', ['real']],
  ])('judges %s yuan', (totalAmount, expected) => {
    const found = amountDiffers(answer({ totalAmount }), facts(), defaultPolicy);

    expect(found.map(({ innocent }) => (innocent ? 'benign' : 'real'))).toEqual(expected);
  });

  it('takes one payment for several orders whose sums agree', () => {
    const given = papers();
    const members = others.map((parcel) => ({ parcel, order: { acturalPaid: '100' }, payments: [] }));
    const group = groupOf(given, members);
    const merged = (totalAmount: string, orderNos: readonly string[]) =>
      amountDiffers(answer({ totalAmount, orderNos }), facts({ papers: given, group }), defaultPolicy);

    expect(merged('587.76', [PARCEL.orderNo, 'T2', 'T3'])[0]?.innocent).toBeDefined();
    expect(merged('587.75', [PARCEL.orderNo, 'T2', 'T3'])[0]?.innocent).toBeUndefined();
    expect(merged('587.76', [PARCEL.orderNo, 'T2'])[0]?.innocent).toBeUndefined();
    expect(merged('587.76', [PARCEL.orderNo, 'T2', 'T4'])[0]?.innocent).toBeUndefined();
  });

  it('clears a payment document that alone is wrong', () => {
    const wrong = papers({ payments: [payment({ amountPaid: '38.776' })] });
    const amount = (totalAmount: string) =>
      amountDiffers(answer({ totalAmount }), facts({ papers: wrong }), defaultPolicy)[0];

    expect(amount('387.76')?.innocent?.en).toContain('as ordered');
    expect(amount('387')?.innocent).toBeUndefined();
    expect(amount('38.776')).toBeUndefined();
  });

  it('asks the payment of the same number, else all payments together, else the order', () => {
    const split = papers({
      payments: [payment({ amountPaid: '87.76' }), payment({ payTransactionId: 'P2', amountPaid: '300' })],
    });
    const other = (totalAmount: string) => answer({ totalAmount, payTransactionId: 'P9' });

    expect(amountDiffers(answer({ totalAmount: '87.76' }), facts({ papers: split }), defaultPolicy)).toEqual([]);
    expect(amountDiffers(answer({ totalAmount: '300' }), facts({ papers: split }), defaultPolicy)).toHaveLength(1);
    expect(amountDiffers(other('387.76'), facts({ papers: split }), defaultPolicy)).toEqual([]);
    expect(amountDiffers(other('387.76'), facts({ papers: papers({ payments: [] }) }), defaultPolicy)).toEqual([]);
    expect(amountDiffers(other('1'), facts({ papers: papers({ payments: [], order: null }) }), defaultPolicy)).toEqual(
      [],
    );
  });
});

describe('firmDiffers', () => {
  it('knows a firm under any of its codes', () => {
    const firm = { code: '3104W60004', name: '宁波测试支付', aliases: ['91330200MA2TEST001'] };
    const enterprises = new Map([firm.code, ...firm.aliases].map((code) => [code, firm] as const));
    const known = facts({ reference: referenceIndex({ enterprises }) });
    const alias = answer({ payCode: '91330200MA2TEST001' });

    expect(firmDiffers(answer(), facts(), defaultPolicy)).toEqual([]);
    expect(firmDiffers(alias, known, defaultPolicy)).toEqual([]);
    expect(firmDiffers(alias, facts(), defaultPolicy)).toHaveLength(1);
    expect(firmDiffers(alias, facts({ papers: papers({ payments: [] }) }), defaultPolicy)).toMatchObject([
      { statements: [{ document: 'order' }, { document: 'rawPayment' }] },
    ]);
  });
});

describe('timeDiffers', () => {
  it.each([
    ['20261104100200', 0],
    ['20261104100700', 0],
    ['20261104095700', 0],
    ['20261104100701', 1],
    ['20261104095659', 1],
    ['20261103100200', 1],
  ])('compares %s with 10:02:00 under five minutes of tolerance', (tradingTime, expected) => {
    expect(timeDiffers(answer({ tradingTime }), facts(), defaultPolicy)).toHaveLength(expected);
  });
});

describe('goodsDiffer', () => {
  it('speaks when no article means the same', () => {
    const sold = (goods: readonly string[]) => answer({ own: { ...own, goods } });

    expect(goodsDiffer(answer(), facts(), defaultPolicy)).toEqual([]);
    expect(goodsDiffer(sold(['运动手表', '测试奶粉']), facts(), defaultPolicy)).toEqual([]);
    expect(goodsDiffer(sold(['运动手表']), facts(), defaultPolicy)).toHaveLength(1);
    expect(goodsDiffer(sold([]), facts(), defaultPolicy)).toEqual([]);
    expect(goodsDiffer(sold(['运动手表']), facts({ papers: papers({ order: null }) }), defaultPolicy)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { rawPaymentMismatch } from '../../../../shared/domain/reconcile/raw-payment-mismatch.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { RawPaymentAnswer } from '../../../../shared/model/raw-payment.ts';
import { facts } from '../../../builders/parcel.ts';
import { answer, pull } from '../../../builders/raw-payment.ts';

const judge = (...answers: RawPaymentAnswer[]) =>
  rawPaymentMismatch.check(facts({ rawPayment: pull({ answers }) }), defaultPolicy);

describe('rawPaymentMismatch', () => {
  it('says nothing without an answer, and nothing of one that agrees', () => {
    expect(rawPaymentMismatch.check(facts(), defaultPolicy)).toEqual([]);
    expect(judge()).toEqual([]);
    expect(judge(answer())).toEqual([]);
  });

  it.each([
    ['order', { own: null, orderNos: ['T9'] }, '订单编号'],
    ['payment number', { payTransactionId: 'P9' }, '支付交易编号'],
    ['amount', { totalAmount: '100' }, '支付金额'],
    ['payment firm', { payCode: '3104W60009' }, '支付企业代码'],
    ['time', { tradingTime: '20261101100200' }, '支付时间'],
  ] as const)('contradicts another %s', (_, over, word) => {
    const [found, ...more] = judge(answer(over));

    expect(more).toEqual([]);
    expect(found?.severity).toBeUndefined();
    expect(found?.message.zh).toContain(word);
    expect(found?.values.some(({ document }) => document === 'rawPayment')).toBe(true);
  });

  it('names the answer by its session and the digest of its bytes', () => {
    const [found] = judge(answer({ totalAmount: '100' }));

    expect(found?.values.slice(-3)).toEqual([
      { document: 'rawPayment', field: 'sessionID', value: 'S1' },
      { document: 'rawPayment', field: 'sha256', value: answer().sha256 },
      { document: 'rawPayment', field: 'signature', value: 'valid' },
    ]);
  });

  it('is benign when only rounding differs', () => {
    expect(judge(answer({ totalAmount: '387.8' }))).toMatchObject([{ severity: 'benign' }]);
  });

  it('judges by the newest answer', () => {
    expect(judge(answer({ totalAmount: '1' }), answer({ sessionId: 'S2' }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { amountMismatch } from '../../../../shared/domain/reconcile/amount-mismatch.ts';
import { paymentReused } from '../../../../shared/domain/reconcile/payment-reused.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { GroupMember, Papers } from '../../../../shared/model/case.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { facts, groupOf, papers, payment } from '../../../builders/parcel.ts';

const NUMBER = { payCode: '3104W60004', payTransactionId: 'P20261104000001' };

/** Another order under the payment number, with a payment of its own when `payTime` is given. */
function other(acturalPaid: string, payTime?: string): GroupMember {
  return {
    parcel: parcelId({ ebpCode: '310430YDWB', orderNo: 'T20261104000002' }),
    order: { acturalPaid, ...NUMBER },
    payments: payTime === undefined ? [] : [{ ...NUMBER, amountPaid: acturalPaid, payTime }],
  };
}

function caseOf(given: Papers, others: readonly GroupMember[]) {
  return facts({ papers: given, group: groupOf(given, others) });
}

describe('paymentReused', () => {
  it.each([
    ['a day earlier', '20261103100200', 1],
    ['in the same second', '20261104100200', 0],
    ['later: then the other reuses it', '20261104100201', 0],
  ])('judges a number that paid another order %s', (_, payTime, count) => {
    expect(judge(papers(), [other('100', payTime)])).toHaveLength(count);
  });

  it('says nothing to another number at another time', () => {
    const stranger = { ...other('100', '20261103100200') };
    const payments = stranger.payments.map((one) => ({ ...one, payTransactionId: 'P2' }));

    expect(judge(papers(), [{ ...stranger, payments }])).toEqual([]);
  });

  it('accepts one payment over several orders whose sums agree', () => {
    expect(judge(papers({ payments: [payment({ amountPaid: '487.76' })] }), [other('100')])).toEqual([]);
  });

  it('finds an order that leans on a payment others have spent', () => {
    const [judgement, more] = judge(papers(), [other('100')]);

    expect(more).toBeUndefined();
    expect(judgement?.message.en).toContain('difference of CNY -100');
    expect(judgement?.threshold).toBe('387.76');
  });

  it('is not raised together with amount-mismatch', () => {
    const spent = caseOf(papers(), [other('100')]);
    const short = caseOf(papers({ payments: [payment({ amountPaid: '400' })] }), [other('100')]);

    expect(amountMismatch.check(spent, defaultPolicy)).toEqual([]);
    expect(paymentReused.check(short, defaultPolicy)).toEqual([]);
    expect(amountMismatch.check(short, defaultPolicy)).toHaveLength(1);
  });

  function judge(given: Papers, others: readonly GroupMember[]) {
    return paymentReused.check(caseOf(given, others), defaultPolicy);
  }
});

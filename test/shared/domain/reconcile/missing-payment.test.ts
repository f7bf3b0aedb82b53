import { describe, expect, it } from 'vitest';
import { missingPayment } from '../../../../shared/domain/reconcile/missing-payment.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { facts, groupOf, papers } from '../../../builders/parcel.ts';

describe('missingPayment', () => {
  it('waits until the window ends, and asks only for what was declared', () => {
    const given = papers({ payments: [] });

    expect(missingPayment.check(facts({ papers: given }), defaultPolicy)).toEqual([]);
    expect(missingPayment.check(facts({ papers: given, windowEnded: true }), defaultPolicy)).toMatchObject([
      { threshold: '24 h' },
    ]);
    expect(missingPayment.check(facts({ windowEnded: true }), defaultPolicy)).toEqual([]);
    expect(
      missingPayment.check(
        facts({ papers: papers({ payments: [], declaration: null }), windowEnded: true }),
        defaultPolicy,
      ),
    ).toEqual([]);
  });

  it('counts a payment anywhere in the group', () => {
    const given = papers({ payments: [] });
    const paid = { payCode: '3104W60004', payTransactionId: 'P20261104000001', amountPaid: '500' };
    const parcel = parcelId({ ebpCode: '310430YDWB', orderNo: 'T2' });
    const group = groupOf(given, [{ parcel, order: null, payments: [paid] }]);

    expect(missingPayment.check(facts({ papers: given, group, windowEnded: true }), defaultPolicy)).toEqual([]);
  });
});

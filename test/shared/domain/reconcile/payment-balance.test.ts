import { describe, expect, it } from 'vitest';
import { paymentBalance } from '../../../../shared/domain/reconcile/payment-balance.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { facts, groupOf, order, papers, payment } from '../../../builders/parcel.ts';

describe('paymentBalance', () => {
  it('is null when sums agree, the order is missing, the group was cut, or nothing was paid', () => {
    const short = papers({ payments: [payment({ amountPaid: '1' })] });

    expect(paymentBalance(facts(), defaultPolicy)).toBeNull();
    expect(paymentBalance(facts({ papers: papers({ order: null }), windowEnded: true }), defaultPolicy)).toBeNull();
    expect(paymentBalance(facts({ papers: papers({ payments: [] }), windowEnded: true }), defaultPolicy)).toBeNull();
    expect(paymentBalance(facts({ papers: short, group: { ...groupOf(short), cut: true } }), defaultPolicy)).toBeNull();
    expect(paymentBalance(facts({ papers: short }), defaultPolicy)).toMatchObject({
      excess: -38_676_000n,
      spent: false,
    });
  });

  it('is null when the payment fits what the order should say', () => {
    const wrong = papers({ order: order({ acturalPaid: '380' }) });
    const both = papers({ order: order({ acturalPaid: '380' }), payments: [payment({ amountPaid: '370' })] });

    expect(paymentBalance(facts({ papers: wrong }), defaultPolicy)).toBeNull();
    expect(paymentBalance(facts({ papers: both }), defaultPolicy)).toMatchObject({ excess: -1_000_000n });
  });
});

import { describe, expect, it } from 'vitest';
import { paymentNumbers } from '../../../../shared/domain/dossier/payment-numbers.ts';
import { order, payment } from '../../../builders/parcel.ts';

const one = { payCode: 'P1', payTransactionId: 'T1' };
const other = { payCode: 'P1', payTransactionId: 'T2' };

describe('paymentNumbers', () => {
  it('names those of the payments and the one of the order, each once', () => {
    expect(paymentNumbers({ order: order(one), payments: [payment(one), payment(other)] })).toEqual([one, other]);
    expect(paymentNumbers({ order: order(other), payments: [payment(one)] })).toEqual([one, other]);
  });

  it('names none where neither says one', () => {
    const { payTransactionId: _, ...unpaid } = order();

    expect(paymentNumbers({ order: unpaid, payments: [] })).toEqual([]);
    expect(paymentNumbers({ order: null, payments: [] })).toEqual([]);
  });
});

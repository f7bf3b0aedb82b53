import { describe, expect, it } from 'vitest';
import { identitiesOf } from '../../../../shared/domain/reconcile/identities-of.ts';
import { order, papers, payment } from '../../../builders/parcel.ts';

describe('identitiesOf', () => {
  it('names the buyer of order and declaration and every payer', () => {
    const given = papers({ payments: [payment(), payment({ payTransactionId: 'P2', payerIdType: '2' })] });

    expect(identitiesOf(given).map(({ document, type }) => [document, type])).toEqual([
      ['order', '1'],
      ['payment', '1'],
      ['payment', '2'],
      ['declaration', '1'],
    ]);
    expect(identitiesOf(papers({ order: null, payments: [], declaration: null }))).toEqual([]);
    expect(identitiesOf(given)[0]?.number).toBe(order().buyerIdNumber);
  });
});

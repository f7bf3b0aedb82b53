import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../shared/domain/receipts/fields-of.ts';
import { declaration, order, PARCEL, payment, waybill } from '../../../builders/parcel.ts';

const { copNo: _, ...without } = declaration();

describe('fieldsOf', () => {
  it.each([
    [{ type: 'order', body: order() }, ['ebpCode', 'ebcCode', 'orderNo']],
    [{ type: 'payment', body: payment() }, ['payCode', 'payTransactionId']],
    [{ type: 'waybill', body: waybill() }, ['logisticsCode', 'logisticsNo']],
  ] as const)('names a document by its own key', (document, fields) => {
    expect(Object.keys(fieldsOf(document, PARCEL))).toEqual(fields);
  });

  it('gives a declaration its numbers, and the head of its guid where the sender gave no copNo', () => {
    const fields = fieldsOf({ type: 'declaration', body: without }, PARCEL);

    expect(fields.copNo).toBe(without.guid.slice(0, 20));
    expect(fields.preNo).toHaveLength(18);
    expect(fields).not.toHaveProperty('invtNo');
  });
});

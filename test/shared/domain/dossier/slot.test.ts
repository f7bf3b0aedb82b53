import { describe, expect, it } from 'vitest';
import { isSameSlot, slotOf } from '../../../../shared/domain/dossier/slot.ts';
import { declaration, order, payment, waybill } from '../../../builders/parcel.ts';

describe('slotOf', () => {
  it('is one for all orders and one for all declarations of a parcel', () => {
    expect(slotOf({ type: 'order', body: order({ note: '改' }) })).toBe(slotOf({ type: 'order', body: order() }));
    expect(slotOf({ type: 'declaration', body: declaration() })).toBe('declaration');
  });

  it('is another for another payment number', () => {
    expect(slotOf({ type: 'payment', body: payment({ payTransactionId: 'P2' }) })).not.toBe(
      slotOf({ type: 'payment', body: payment() }),
    );
  });

  it('is another for another order under the same waybill number', () => {
    expect(slotOf({ type: 'waybill', body: waybill({ orderNo: 'T2' }) })).not.toBe(
      slotOf({ type: 'waybill', body: waybill() }),
    );
  });
});

describe('isSameSlot', () => {
  it('holds for versions of one document, never for two types', () => {
    const changed = { type: 'payment', body: payment({ amountPaid: '1' }) } as const;

    expect(isSameSlot({ type: 'payment', body: payment() }, changed)).toBe(true);
    expect(isSameSlot({ type: 'order', body: order() }, { type: 'declaration', body: declaration() })).toBe(false);
    expect(isSameSlot({ type: 'payment', body: payment({ payTransactionId: 'P2' }) }, changed)).toBe(false);
  });
});

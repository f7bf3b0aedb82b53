import { describe, expect, it } from 'vitest';
import { isAnothersWaybill } from '../../../../shared/domain/reconcile/anothers-waybill.ts';
import { facts, papers, waybill } from '../../../builders/parcel.ts';

describe('isAnothersWaybill', () => {
  it('holds when the waybill names another order', () => {
    const { orderNo: _, ...silent } = waybill();

    expect(isAnothersWaybill(facts())).toBe(false);
    expect(isAnothersWaybill(facts({ papers: papers({ waybill: waybill({ orderNo: 'T2' }) }) }))).toBe(true);
    expect(isAnothersWaybill(facts({ papers: papers({ waybill: silent }) }))).toBe(false);
    expect(isAnothersWaybill(facts({ papers: papers({ waybill: null }) }))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { waybillReused } from '../../../../shared/domain/reconcile/waybill-reused.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Case, WaybillUse } from '../../../../shared/model/case.ts';
import { facts, papers, waybill } from '../../../builders/parcel.ts';

const OWN = '2026-11-04T03:00:00.000Z';

function use(over: Partial<WaybillUse>): WaybillUse {
  return { orderNo: 'T2', waybillAt: '2026-11-01T00:00:00.000Z', cancelled: false, ...over };
}

describe('waybillReused', () => {
  it.each([
    ['a moment before', '2026-11-04T02:59:59.999Z', 1],
    ['a moment after', '2026-11-04T03:00:00.001Z', 0],
    ['six months before to the moment', '2026-05-04T03:00:00.000Z', 1],
    ['longer ago', '2026-05-04T02:59:59.999Z', 0],
    ['never, by a declaration only', null, 0],
  ])('judges a number that another order used %s', (_, waybillAt, count) => {
    expect(judge({ otherUses: [use({ waybillAt })] })).toHaveLength(count);
  });

  it('gives the number to the smaller order number of two in one instant', () => {
    expect(judge({ otherUses: [use({ waybillAt: OWN, orderNo: 'T20261104000000' })] })).toHaveLength(1);
    expect(judge({ otherUses: [use({ waybillAt: OWN, orderNo: 'T20261104000002' })] })).toEqual([]);
  });

  it('finds a number that only another order used', () => {
    expect(judge({ papers: papers({ waybill: null }), ownWaybillAt: null, otherUses: [use({})] })).toHaveLength(1);
  });

  it('names ten of many', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => use({ orderNo: `T${n}` }));

    expect(judge({ otherUses: many(10) })[0]?.message.en).toContain('T9');
    expect(judge({ otherUses: many(11) })[0]?.message.en).toContain('T9 … (11)');
    expect(judge({ otherUses: many(11) })[0]?.values).toHaveLength(12);
  });

  it('is benign when every earlier order was cancelled', () => {
    expect(judge({ otherUses: [use({ cancelled: true })] })).toMatchObject([{ severity: 'benign' }]);
    expect(judge({ otherUses: [use({ cancelled: true }), use({ orderNo: 'T3' })] })[0]?.severity).toBeUndefined();
  });

  it('believes a waybill that names another order, and one that names none', () => {
    const { orderNo: _, ...silent } = waybill();

    expect(judge({ papers: papers({ waybill: waybill({ orderNo: 'T2' }) }) })).toHaveLength(1);
    expect(judge({ papers: papers({ waybill: silent }) })).toEqual([]);
  });

  function judge(over: Partial<Case>) {
    return waybillReused.check(facts({ ownWaybillAt: OWN, ...over }), defaultPolicy);
  }
});

import { describe, expect, it } from 'vitest';
import { missingWaybill } from '../../../../shared/domain/reconcile/missing-waybill.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { WaybillUse } from '../../../../shared/model/case.ts';
import { facts, papers } from '../../../builders/parcel.ts';

describe('missingWaybill', () => {
  it('waits until the window ends, and asks only for what was declared', () => {
    const given = papers({ waybill: null });

    expect(missingWaybill.check(facts({ papers: given }), defaultPolicy)).toEqual([]);
    expect(missingWaybill.check(facts({ papers: given, windowEnded: true }), defaultPolicy)).toMatchObject([
      { threshold: '24 h' },
    ]);
    expect(missingWaybill.check(facts({ windowEnded: true }), defaultPolicy)).toEqual([]);
    expect(
      missingWaybill.check(
        facts({ papers: papers({ waybill: null, declaration: null }), windowEnded: true }),
        defaultPolicy,
      ),
    ).toEqual([]);
  });

  it('leaves a number that carries another order to waybill-reused', () => {
    const use = { orderNo: 'T2', waybillAt: '2026-11-01T00:00:00.000Z', cancelled: false };
    const judge = (one: WaybillUse) =>
      missingWaybill.check(
        facts({ papers: papers({ waybill: null }), otherUses: [one], windowEnded: true }),
        defaultPolicy,
      );

    expect(judge(use)).toEqual([]);
    expect(judge({ ...use, waybillAt: null })).toHaveLength(1);
  });
});

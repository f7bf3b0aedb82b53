import { describe, expect, it } from 'vitest';
import { missingOrder } from '../../../../shared/domain/reconcile/missing-order.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { facts, papers } from '../../../builders/parcel.ts';

describe('missingOrder', () => {
  it('waits until the window ends, and asks only for what was declared', () => {
    const given = papers({ order: null });

    expect(missingOrder.check(facts({ papers: given }), defaultPolicy)).toEqual([]);
    expect(missingOrder.check(facts({ papers: given, windowEnded: true }), defaultPolicy)).toMatchObject([
      { threshold: '24 h' },
    ]);
    expect(missingOrder.check(facts({ windowEnded: true }), defaultPolicy)).toEqual([]);
    expect(
      missingOrder.check(
        facts({ papers: papers({ order: null, declaration: null }), windowEnded: true }),
        defaultPolicy,
      ),
    ).toEqual([]);
  });
});

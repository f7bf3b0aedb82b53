import { describe, expect, it } from 'vitest';
import { paidExcess } from '../../../../shared/domain/reconcile/paid-excess.ts';
import { order } from '../../../builders/parcel.ts';

describe('paidExcess', () => {
  it('is paid less what the parts add up to', () => {
    expect(paidExcess(order())).toBe(0n);
    expect(paidExcess(order({ acturalPaid: '388.76' }))).toBe(100_000n);
    expect(paidExcess(order({ discount: '0' }))).toBe(-500_000n);
  });
});

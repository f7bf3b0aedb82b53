import { describe, expect, it } from 'vitest';
import { annualLimit } from '../../../../shared/domain/reconcile/annual-limit.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { facts } from '../../../builders/parcel.ts';

describe('annualLimit', () => {
  it('speaks when the ledger refused, with the sums', () => {
    const quota = { year: '2026', granted: false, otherFen: 2_580_000, ownFen: 36_000, limitFen: 2_600_000 };

    expect(annualLimit.check(facts({ quota: { ...quota, granted: true } }), defaultPolicy)).toEqual([]);
    expect(annualLimit.check(facts({ quota: null }), defaultPolicy)).toEqual([]);
    expect(annualLimit.check(facts({ quota }), defaultPolicy)).toMatchObject([
      {
        message: { zh: '订购人 2026 年已用额度 25800 元，加本次 360 元超过年度限值 26000 元' },
        values: [{ field: 'buyerIdNumber', value: '110***********0014' }],
        threshold: '26000',
      },
    ]);
  });
});

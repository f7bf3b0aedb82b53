import { describe, expect, it } from 'vitest';
import { rawPaymentMissing } from '../../../../shared/domain/reconcile/raw-payment-missing.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { RawPayment } from '../../../../shared/model/raw-payment.ts';
import { facts } from '../../../builders/parcel.ts';
import { answer, ask, pull } from '../../../builders/raw-payment.ts';

const judge = (over: Partial<RawPayment> = {}) =>
  rawPaymentMissing.check(facts({ rawPayment: pull(over) }), defaultPolicy);
const overdueAt = '2026-11-05T04:00:00.000Z';

describe('rawPaymentMissing', () => {
  it('says nothing before the end was recorded, after an answer, or where nothing was wanted', () => {
    expect(rawPaymentMissing.check(facts(), defaultPolicy)).toEqual([]);
    expect(rawPaymentMissing.check(facts({ rawPayment: null }), defaultPolicy)).toEqual([]);
    expect(judge()).toEqual([]);
    expect(judge({ overdueAt, answers: [answer()] })).toEqual([]);
  });

  it('tells how often the platform was asked and what it said last', () => {
    const asks = [ask(), ask({ sessionId: 'S2', outcome: 'refused', reason: '20000' })];

    const [found] = judge({ overdueAt, asks });

    expect(found?.message.zh).toContain('调取 2 次，24 小时内未收到（平台拒绝 20000）');
    expect(found?.threshold).toBe('24 h');
    expect(found?.values).toHaveLength(3);
  });

  it('also speaks when no request got through', () => {
    expect(judge({ overdueAt, asks: [] })[0]?.message.en).toContain('no request got through');
  });
});

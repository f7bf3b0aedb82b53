import { describe, expect, it } from 'vitest';
import { timeImplausible } from '../../../../shared/domain/reconcile/time-implausible.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import type { WaybillStatus } from '../../../../shared/model/document/waybill-status.ts';
import { declaration, facts, order, papers, payment, WAYBILL, waybill } from '../../../builders/parcel.ts';

/* The consistent parcel: paid 10:02, payment reported 10:03, ordered 10:05, declared 12:00 on 2026-11-04. */

const judge = (over: Partial<Papers> = {}) => timeImplausible.check(facts({ papers: papers(over) }), defaultPolicy);
const fields = (over: Partial<Papers>) =>
  judge(over).map(({ values }) => values.map((value) => value.document).join('>'));
const severities = (over: Partial<Papers>) => judge(over).map(({ severity }) => severity);
const paid = (payTime: string, appTime = payTime, appType: '1' | '2' = '1') => [payment({ payTime, appTime, appType })];

function signedFor(logisticsTime: string, over: Partial<WaybillStatus> = {}): { waybillStatus: WaybillStatus } {
  const { guid } = waybill();
  const opening = { guid, appType: '1', appTime: '20261106120000', appStatus: '2' } as const;
  const body = { ...opening, ...WAYBILL, logisticsName: '宁波测试快递', logisticsStatus: 'S', logisticsTime, ...over };
  return { waybillStatus: body };
}

describe('timeImplausible', () => {
  it('is silent on what comes in its order, also without partners', () => {
    expect(judge(signedFor('20261106110000'))).toEqual([]);
    expect(judge({ order: null, payments: [], waybill: null, declaration: null })).toEqual([]);
    expect(judge({ order: null, declaration: null, ...signedFor('20261106110000') })).toEqual([]);
  });

  it.each([
    ['20261104101500', []],
    ['20261104101501', ['payment>order']],
    ['20261104121000', ['payment>order']],
    ['20261104121001', ['payment>order', 'payment>declaration']],
  ])('holds a payment of %s against order and declaration, ten minutes allowed for clocks', (payTime, expected) => {
    expect(fields({ payments: paid(payTime) })).toEqual(expected);
  });

  it('knows that nobody reports a payment before it was made', () => {
    expect(fields({ payments: paid('20261104100200', '20261104095200') })).toEqual([]);
    expect(fields({ payments: paid('20261104100200', '20261104095159') })).toEqual(['payment>payment']);
  });

  it.each([
    ['20261104115000', []],
    ['20261104114959', ['declaration>waybillStatus']],
    ['20261104095159', ['declaration>waybillStatus', 'payment>waybillStatus']],
  ])('holds a sign-off at %s against declaration and payment', (logisticsTime, expected) => {
    expect(fields(signedFor(logisticsTime))).toEqual(expected);
  });

  it('knows that nobody reports a sign-off before it happened', () => {
    expect(fields(signedFor('20261106121000'))).toEqual([]);
    expect(fields(signedFor('20261106121001'))).toEqual(['waybillStatus>waybillStatus']);
  });

  it('looks not at the sign-off of another order’s waybill', () => {
    const other = { waybill: waybill({ orderNo: 'T20261104000002' }) };

    expect(judge({ ...signedFor('20261104095159'), ...other })).toEqual([]);
  });

  it('says nothing of a 511 that was sent after the sign-off: it tells when it was sent, not when the parcel was taken', () => {
    expect(judge({ ...signedFor('20261106110000'), waybill: waybill({ appTime: '20261109110000' }) })).toEqual([]);
  });

  it.each([
    ['one made a year before order and report', { payments: paid('20251104100200', '20261104100300') }, 1],
    [
      'both reported within four days',
      { order: order({ appTime: '20261108100200' }), payments: paid('20261104100200', '20261108100200') },
      0,
    ],
    ['only the payment reported late', { payments: paid('20261104100200', '20261120100200') }, 0],
    ['only the order reported late', { order: order({ appTime: '20261120100200' }) }, 0],
  ])('takes an old payment for what it is: %s', (_, over, count) => {
    expect(judge({ declaration: null, ...over })).toHaveLength(count);
  });

  it('finds a payment made days before both were reported, and forgives a repeated push of it', () => {
    const late = (appType: '1' | '2') => ({
      declaration: null,
      order: order({ appTime: '20261108100201' }),
      payments: paid('20261104100200', '20261108100201', appType),
    });

    expect(severities(late('1'))).toEqual([undefined]);
    expect(severities(late('2'))).toEqual(['benign']);
  });

  it('says both times and the hours between them', () => {
    const [finding] = judge({ payments: paid('20261104173000') });

    expect(finding?.message.zh).toContain('2026-11-04 17:30');
    expect(finding?.message.zh).toContain('7.4 小时');
    expect(finding?.message.en).toContain('7.4 hours');
    expect(finding?.threshold).toBe('10 min');
  });

  it('judges a late declaration by its own time only', () => {
    expect(judge({ declaration: declaration({ appTime: '20261110120000' }) })).toEqual([]);
  });
});

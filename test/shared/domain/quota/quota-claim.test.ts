import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotaClaim } from '../../../../shared/domain/quota/quota-claim.ts';
import type { ReturnTimes } from '../../../../shared/domain/quota/returned-quantities.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import type { Cancellation } from '../../../../shared/model/document/cancellation.ts';
import type { ReturnRequest } from '../../../../shared/model/document/return-request.ts';
import { after } from '../../../../shared/notation/china-time.ts';
import { declarationLine, goodsCase } from '../../../builders/goods-case.ts';

/** Noon of 2026-06-01 in China. */
const releasedAt = '2026-06-01T04:00:00.000Z';
const day = (days: number) => after(releasedAt, days * 86_400_000);
const appTimeOf = (instant: string) =>
  after(instant, 8 * 3_600_000)
    .replace(/\D/g, '')
    .slice(0, 14);

/** 2 × 100 and 1 × 200 with freight 40: dutiable 440.00. */
const lines = [
  { gcode: '2106909090', qty: '2', price: '100' },
  { gcode: '3304990029', qty: '1', price: '200' },
].map(declarationLine);
const { papers } = goodsCase({ declaration: { lines, freight: '40', declTime: '20260601' } });

function returnOf(appliedDay: number, goods: readonly { gnum: string; qty: string; gcode?: string }[]): ReturnRequest {
  if (!papers.declaration) throw new Error('the builder declares');
  const { lines: declared, ...rest } = papers.declaration;
  const { guid, appStatus, orderNo, ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode } = rest;
  const { logisticsName, buyerIdType, buyerIdNumber, buyerName, buyerTelephone, customsCode, agentCode, agentName } =
    rest;
  return {
    ...{
      guid,
      appType: '1',
      appTime: appTimeOf(day(appliedDay)),
      appStatus,
      orderNo,
      ebpCode,
      ebpName,
      ebcCode,
      ebcName,
    },
    ...{ logisticsNo, logisticsCode, logisticsName, buyerIdType, buyerIdNumber, buyerName, buyerTelephone },
    ...{ customsCode, agentCode, agentName, invtNo: '310520261000000001', reason: '不想要了' },
    lines: goods.map(({ gnum, qty, gcode }) => ({
      gnum,
      gcode: gcode ?? declared[Number(gnum) - 1]?.gcode ?? '',
      gname: '测试商品',
      qty,
      unit: '011',
    })),
  };
}

const whole = [
  { gnum: '1', qty: '2' },
  { gnum: '2', qty: '1' },
];

const times = (...arrivalDays: number[]): ReturnTimes => ({
  releasedAt,
  arrivals: arrivalDays.map((days) => ({ at: day(days), weight: '0.4' })),
  now: day(365),
});

function claim(changed: Partial<Papers>, when: ReturnTimes = times()) {
  return quotaClaim({ ...papers, ...changed }, when, defaultPolicy);
}

describe('quotaClaim', () => {
  it('holds the dutiable value in the year of the declaration', () => {
    expect(claim({})).toEqual({ year: '2026', fen: 44_000 });
  });

  it('is none while nothing is declared', () => {
    expect(claim({ declaration: null })).toBeNull();
  });

  it('gives all back on a cancellation', () => {
    const { lines: _lines, ...request } = returnOf(1, whole);
    const cancellation: Cancellation = { ...request, appType: '1' };

    expect(claim({ cancellation })).toEqual({ year: '2026', fen: 0 });
  });

  it('gives all back, freight with it, when all goods came back', () => {
    expect(claim({ returns: [returnOf(10, whole)] }, times(20))?.fen).toBe(0);
  });

  it.each([
    [30, 45, 0],
    [31, 45, 44_000],
    [30, 46, 44_000],
    [29, 46, 44_000],
  ])('applied on day %d and arrived on day %d: holds %d fen', (applied, arrived, held) => {
    expect(claim({ returns: [returnOf(applied, whole)] }, times(arrived))?.fen).toBe(held);
  });

  it('counts calendar days of China, not hours', () => {
    const lateOnDay45 = { ...times(), arrivals: [{ at: '2026-07-16T15:59:59.999Z', weight: '1' }] };
    const earlyOnDay46 = { ...times(), arrivals: [{ at: '2026-07-16T16:00:00.000Z', weight: '1' }] };

    expect(claim({ returns: [returnOf(1, whole)] }, lateOnDay45)?.fen).toBe(0);
    expect(claim({ returns: [returnOf(1, whole)] }, earlyOnDay46)?.fen).toBe(44_000);
  });

  it('gives back the part of the lines that came back, with their share of the freight', () => {
    expect(claim({ returns: [returnOf(10, [{ gnum: '1', qty: '1' }])] }, times(20))?.fen).toBe(33_000);
    expect(claim({ returns: [returnOf(10, [{ gnum: '2', qty: '1' }])] }, times(20))?.fen).toBe(22_000);
  });

  it('gives nothing back before the goods arrive, without a release, or for what is still to come', () => {
    const returns = [returnOf(10, whole)];

    expect(claim({ returns })?.fen).toBe(44_000);
    expect(claim({ returns }, { ...times(20), releasedAt: null })?.fen).toBe(44_000);
    expect(claim({ returns }, { ...times(20), now: day(19) })?.fen).toBe(44_000);
    expect(claim({ returns }, { ...times(20), now: day(20) })?.fen).toBe(0);
  });

  it('pairs each return with an arrival of its own', () => {
    const returns = [returnOf(5, [{ gnum: '1', qty: '2' }]), returnOf(12, [{ gnum: '2', qty: '1' }])];

    expect(claim({ returns }, times(10))?.fen).toBe(22_000);
    expect(claim({ returns }, times(10, 20))?.fen).toBe(0);
    expect(claim({ returns: returns.toReversed() }, times(20, 10))?.fen).toBe(0);
  });

  it('ignores goods that were never declared', () => {
    expect(claim({ returns: [returnOf(10, [{ gnum: '1', qty: '2', gcode: '9999999999' }])] }, times(20))?.fen).toBe(
      44_000,
    );
  });

  it('shares freight by quantity when every article is a gift', () => {
    if (!papers.declaration) throw new Error('the builder declares');
    const gifts = lines.map((line) => ({ ...line, price: '0', totalPrice: '0' }));
    const declaration = { ...papers.declaration, lines: gifts };

    expect(claim({ declaration, returns: [returnOf(10, [{ gnum: '1', qty: '1' }])] }, times(20))?.fen).toBe(2667);
    expect(claim({ declaration, returns: [returnOf(10, whole)] }, times(20))?.fen).toBe(0);
  });

  it('stays between nothing and the dutiable value, and another arrival never raises it', () => {
    const request = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('1', '2'), fc.integer({ min: 1, max: 5 }))
      .map(([applied, gnum, qty]) => returnOf(applied, [{ gnum, qty: String(qty) }]));
    const arrival = fc.integer({ min: 0, max: 60 });

    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 4 }),
        fc.array(arrival, { maxLength: 6 }),
        arrival,
        (returns, days, another) => {
          const before = claim({ returns }, times(...days))?.fen ?? -1;
          const further = claim({ returns }, times(...days, another))?.fen ?? -1;

          expect(before).toBeLessThanOrEqual(44_000);
          expect(further).toBeGreaterThanOrEqual(0);
          expect(further).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

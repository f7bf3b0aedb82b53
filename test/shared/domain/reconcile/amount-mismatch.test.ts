import { describe, expect, it } from 'vitest';
import { amountMismatch } from '../../../../shared/domain/reconcile/amount-mismatch.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { facts, groupOf, order, papers, payment } from '../../../builders/parcel.ts';

const NEIGHBOUR = parcelId({ ebpCode: '310430YDWB', orderNo: 'T20261104000002' });

function member(parcel: typeof NEIGHBOUR, acturalPaid: string) {
  return { parcel, order: { acturalPaid, payCode: '3104W60004', payTransactionId: 'P20261104000001' }, payments: [] };
}

describe('amountMismatch', () => {
  it.each([
    ['the same', '387.76', []],
    ['two fen more for two lines', '387.78', ['benign']],
    ['three fen more', '387.79', ['contradiction']],
    ['the discount more', '392.76', ['benign']],
    ['the discount less', '382.76', ['benign']],
    ['a fen less than the discount more', '392.75', ['contradiction']],
  ])('judges %s', (_, amountPaid, expected) => {
    expect(severities(facts({ papers: papers({ payments: [payment({ amountPaid })] }) }))).toEqual(expected);
  });

  it('lets the policy forgive more', () => {
    const given = facts({ papers: papers({ payments: [payment({ amountPaid: '387.81' })] }) });

    expect(severities(given, '0.05')).toEqual(['benign']);
    expect(severities(given, '0.04')).toEqual(['contradiction']);
  });

  it('adds up several payments of one order', () => {
    const parts = (second: string) =>
      papers({
        payments: [
          payment({ amountPaid: '300' }),
          payment({ amountPaid: second, payTransactionId: 'P20261104000002' }),
        ],
      });

    expect(severities(facts({ papers: parts('87.76') }))).toEqual([]);
    expect(severities(facts({ papers: parts('88.76') }))).toEqual(['contradiction']);
  });

  it('adds up several orders under one payment', () => {
    const one = (amountPaid: string) => papers({ payments: [payment({ amountPaid })] });
    const group = (given: ReturnType<typeof papers>) => groupOf(given, [member(NEIGHBOUR, '100')]);

    expect(severities(facts({ papers: one('487.76'), group: group(one('487.76')) }))).toEqual([]);
    expect(severities(facts({ papers: one('480'), group: group(one('480')) }))).toEqual(['contradiction']);
  });

  it('names the members and the difference', () => {
    const given = papers({ payments: [payment({ amountPaid: '480' })] });

    const [judgement] = amountMismatch.check(
      facts({ papers: given, group: groupOf(given, [member(NEIGHBOUR, '100')]) }),
      defaultPolicy,
    );

    expect(judgement?.message.zh).toBe('2 个订单合并支付：订单实付 487.76 元，支付 480 元，相差 -7.76 元');
    expect(judgement?.values).toHaveLength(3);
  });

  it('is silent while a member’s order may still come, and speaks when the window ends', () => {
    const given = papers({ payments: [payment({ amountPaid: '487.76' })] });
    const group = groupOf(given, [
      {
        parcel: NEIGHBOUR,
        order: null,
        payments: [{ payCode: '3104W60004', payTransactionId: 'P20261104000001', amountPaid: '1' }],
      },
    ]);

    expect(severities(facts({ papers: given, group }))).toEqual([]);
    expect(severities(facts({ papers: given, group, windowEnded: true }))).toEqual(['contradiction']);
  });

  it('is silent about a group that was cut, and about an order whose own sum is wrong', () => {
    const given = papers({ payments: [payment({ amountPaid: '1' })] });

    expect(severities(facts({ papers: given, group: { ...groupOf(given), cut: true } }))).toEqual([]);
    expect(severities(facts({ papers: papers({ order: order({ acturalPaid: '380' }) }) }))).toEqual([]);
  });

  function severities(given: ReturnType<typeof facts>, tolerance = '0') {
    return amountMismatch
      .check(given, { ...defaultPolicy, amount: { tolerance } })
      .map(({ severity = amountMismatch.severity }) => severity);
  }
});

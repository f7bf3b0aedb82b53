import { describe, expect, it } from 'vitest';
import { amountArithmetic } from '../../../../shared/domain/reconcile/amount-arithmetic.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Order } from '../../../../shared/model/document/order.ts';
import { facts, order, papers } from '../../../builders/parcel.ts';

describe('amountArithmetic', () => {
  it.each([
    ['the sum holds', {}, []],
    ['the paid amount is one fen a line off', { acturalPaid: '387.78' }, ['benign']],
    ['the paid amount is more off', { acturalPaid: '387.79' }, ['unexplained']],
    [
      'the goods value is net of the discount already',
      { goodsValue: '345', discount: '5', acturalPaid: '387.76' },
      ['unexplained'],
    ],
    ['the discount was taken off the goods value and not again', { acturalPaid: '392.76' }, ['benign']],
    ['the discount is larger than the difference', { acturalPaid: '392.75' }, ['unexplained']],
  ] as const)('when %s', (_, over, expected) => {
    expect(severities(over)).toEqual(expected);
  });

  it.each([
    ['0.01 off', '200.01', ['benign']],
    ['0.02 off', '200.02', ['unexplained']],
  ])('judges a line total %s', (_, totalPrice, expected) => {
    const lines = order().lines.map((line, at) => (at === 0 ? { ...line, totalPrice } : line));

    expect(severities({ lines })).toEqual(expected);
  });

  it('accepts a gift at price 0 and notes one whose price is named', () => {
    const gift = (price: string) =>
      order()
        .lines.slice(0, 1)
        .map((line) => ({ ...line, gnum: '3', price, totalPrice: '0' }));

    expect(severities({ lines: [...order().lines, ...gift('0')] })).toEqual([]);
    expect(severities({ lines: [...order().lines, ...gift('30')] })).toEqual(['benign']);
  });

  it('notes line prices that have already lost the discount', () => {
    const lines = order().lines.map((line, at) => (at === 1 ? { ...line, price: '145', totalPrice: '145' } : line));

    expect(severities({ lines })).toEqual(['benign']);
  });

  it('tells every broken equation with its difference', () => {
    const [judgement] = amountArithmetic.check(
      facts({ papers: papers({ order: order({ goodsValue: '360' }) }) }),
      defaultPolicy,
    );

    expect(judgement?.message.zh).toContain('相差 -10 元');
    expect(judgement?.message.en).toContain('line totals 350 ≠ goods value 360');
    expect(judgement?.threshold).toBe('0.02');
  });

  function severities(over: Partial<Order>) {
    return amountArithmetic
      .check(facts({ papers: papers({ order: order(over) }) }), defaultPolicy)
      .map(({ severity = amountArithmetic.severity }) => severity);
  }
});

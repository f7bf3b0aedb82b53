import { describe, expect, it } from 'vitest';
import { singleLimit } from '../../../../shared/domain/reconcile/single-limit.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers, referenceIndex } from '../../../builders/parcel.ts';

interface Line {
  readonly qty: string;
  readonly totalPrice: string;
}

/** Freight 10, insurance 0. */
function declared(lines: readonly Line[], over: Parameters<typeof declaration>[0]) {
  return declaration({
    lines: declaration().lines.flatMap((line, at) => (lines[at] ? [{ ...line, ...lines[at] }] : [])),
    ...over,
  });
}

describe('singleLimit', () => {
  it.each([
    ['at the limit', '4990', '2', 0],
    ['a fen above', '4990.01', '2', 1],
  ])('judges two pieces %s', (_, totalPrice, qty, count) => {
    expect(judge([{ qty, totalPrice }])).toHaveLength(count);
  });

  it.each([
    ['5000', 'benign'],
    ['25990', 'benign'],
    ['25990.01', undefined],
  ])('judges one indivisible item of %s', (totalPrice, severity) => {
    expect(judge([{ qty: '1', totalPrice }])[0]?.severity).toBe(severity);
  });

  it('grants the exception to one line of one piece only, and only by policy', () => {
    const none = { ...defaultPolicy, limits: { ...defaultPolicy.limits, singleItemException: false } };
    const one = { qty: '1', totalPrice: '3000' };

    expect(judge([one, one])[0]?.severity).toBeUndefined();
    expect(judge([{ qty: '1', totalPrice: '6000' }], {}, none)).toMatchObject([{ threshold: '5000' }]);
    expect(judge([{ qty: '1', totalPrice: '6000' }], {}, none)[0]?.severity).toBeUndefined();
  });

  it('takes the limit of the day, and that of the reference before it', () => {
    const two = [{ qty: '2', totalPrice: '2100' }];
    const reference = referenceIndex({ limits: { singleFen: 200_000 } });
    const given = papers({ declaration: declared(two, {}) });

    expect(judge(two)).toEqual([]);
    expect(judge(two, { declTime: '20181231' })).toMatchObject([{ threshold: '2000' }]);
    expect(judge(two, { declTime: '20160407' })).toEqual([]);
    expect(singleLimit.check(facts({ papers: given, reference }), defaultPolicy)).toMatchObject([
      { threshold: '2000' },
    ]);
  });

  function judge(lines: readonly Line[], over: Parameters<typeof declaration>[0] = {}, policy = defaultPolicy) {
    return singleLimit.check(facts({ papers: papers({ declaration: declared(lines, over) }) }), policy);
  }
});

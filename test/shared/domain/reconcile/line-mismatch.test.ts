import { describe, expect, it } from 'vitest';
import { lineMismatch } from '../../../../shared/domain/reconcile/line-mismatch.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, order, papers } from '../../../builders/parcel.ts';

describe('lineMismatch', () => {
  it('counts the lines', () => {
    const [judgement] = judge({ declaration: declaration({ lines: declaration().lines.slice(0, 1) }) });

    expect(judgement?.message.zh).toContain('订单 2 项，清单 1 项');
    expect(judgement?.severity).toBeUndefined();
  });

  it('takes a gift left out of the declaration for a slip', () => {
    const lines = order().lines.map((line, at) => (at === 1 ? { ...line, price: '0', totalPrice: '0' } : line));
    const declared = declaration().lines.slice(0, 1);
    const others = declared.map((line) => ({ ...line, gname: '别的商品' }));

    expect(judge({ order: order({ lines }), declaration: declaration({ lines: declared }) })).toMatchObject([
      { severity: 'unexplained' },
    ]);
    expect(
      judge({ order: order({ lines }), declaration: declaration({ lines: others }) })[0]?.severity,
    ).toBeUndefined();
  });

  it.each([
    ['the discount as a whole', '147.5', '145', ['benign']],
    ['the discount but for rounding', '147.5', '145.02', ['benign']],
    ['less than the discount', '147.5', '146', [undefined]],
  ])('judges declared prices that lost %s', (_, price, totalPrice, expected) => {
    const lines = declaration().lines.map((line, at) => (at === 1 ? { ...line, price, totalPrice } : line));

    expect(judge({ declaration: declaration({ lines }) }).map(({ severity }) => severity)).toEqual(expected);
  });

  it('pairs lines by number, and by position where a numbering is broken', () => {
    const swapped = declaration().lines.toReversed();
    const broken = declaration().lines.map((line) => ({ ...line, gnum: '7' }));

    expect(judge({ declaration: declaration({ lines: swapped }) })).toEqual([]);
    expect(judge({ declaration: declaration({ lines: broken }) })).toEqual([]);
  });

  it('leaves one wrong figure of an order that breaks its own equation to amount-arithmetic, not two', () => {
    const first = (over: object) =>
      judge({ order: order({ lines: order().lines.map((line, at) => (at === 0 ? { ...line, ...over } : line)) }) });

    expect(first({ qty: '3' })).toEqual([]);
    expect(first({ qty: '3', totalPrice: '250' })).toHaveLength(1);
    expect(first({ qty: '3', totalPrice: '300' })).toHaveLength(1);
  });

  function judge(over: Parameters<typeof papers>[0]) {
    return lineMismatch.check(facts({ papers: papers(over) }), defaultPolicy);
  }
});

import type { Declaration } from '../../model/document/declaration.ts';
import type { Order } from '../../model/document/order.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { decimalText, type Exact, exact, fen, magnitude, yuanOfFen } from '../../notation/decimal.ts';
import { taxDue } from './tax-due.ts';

/**
 * The tax withheld with the order is the tax of the declared goods, at the line values of the order or of the declaration:
 * values that differ between the two are `line-mismatch`. Silent where another rule speaks or nothing can be known: no tax
 * withheld (0: the price includes it), an order whose own sum is wrong, and all that `taxDue` cannot know.
 */
export const taxMismatch: Rule = {
  code: 'tax-mismatch',
  severity: 'unexplained',
  basis: 'cst-2016-18',
  title: {
    zh: '订单代扣税款等于按申报商品计算的应征税款',
    en: 'The tax withheld with the order equals the tax computed from the declared goods',
  },
  needs: ['order', 'declaration'],
  check: ({ papers: { order, declaration }, reference }, policy) => {
    if (!order || !declaration || exact(order.taxTotal) === 0n || !addsUp(order, policy)) return [];
    const tolerance = exact(policy.tax.tolerancePerLine) * BigInt(declaration.lines.length);
    const agrees = (due: Exact) => magnitude(excess(order, due)) <= tolerance;
    const byOrder = taxDue(order.lines, declaration, reference, policy);
    if (byOrder === null || agrees(byOrder)) return [];
    const byDeclaration = taxDue(declaration.lines, declaration, reference, policy);
    if (byDeclaration === null || agrees(byDeclaration)) return [];
    return [judgement(order, declaration, byDeclaration, tolerance)];
  },
};

/** An order that contradicts its own sum is `amount-arithmetic`; its tax cannot be judged. */
function addsUp(order: Order, policy: Policy): boolean {
  const stated = exact(order.goodsValue) + exact(order.freight) + exact(order.taxTotal) - exact(order.discount);
  const tolerance = exact(policy.rounding.totalPerLine) * BigInt(order.lines.length);
  return magnitude(stated - exact(order.acturalPaid)) <= tolerance;
}

function excess(order: Order, due: Exact): Exact {
  return exact(order.taxTotal) - yuanOfFen(fen(due));
}

function judgement(order: Order, declaration: Declaration, due: Exact, tolerance: Exact): Judgement {
  const stated = decimalText(exact(order.taxTotal));
  const computed = decimalText(yuanOfFen(fen(due)));
  const difference = decimalText(excess(order, due));
  return {
    message: {
      zh: `订单代扣税款 ${stated} 元；按申报的商品、运费、保费计算应为 ${computed} 元，相差 ${difference} 元`,
      en: `The order withheld CNY ${stated} of tax; the declared goods, freight and insurance give CNY ${computed}, a difference of CNY ${difference}`,
    },
    values: [
      { document: 'order', field: 'taxTotal', value: order.taxTotal },
      { document: 'declaration', field: 'freight', value: declaration.freight },
      { document: 'declaration', field: 'insuredFee', value: declaration.insuredFee },
      ...declaration.lines.flatMap(({ gnum, gcode, totalPrice }) => [
        { document: 'declaration', field: 'gcode', value: gcode, line: gnum },
        { document: 'declaration', field: 'totalPrice', value: totalPrice, line: gnum },
      ]),
    ],
    threshold: decimalText(tolerance),
  };
}

import type { Order, OrderLine } from '../../model/document/order.ts';
import type { Bilingual, Statement } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Rule } from '../../model/rule.ts';
import { decimalText, type Exact, exact, magnitude, times } from '../../notation/decimal.ts';
import { paidExcess } from './paid-excess.ts';
import { stated } from './stated.ts';

/** An equation that does not hold. `tolerance` is the rounding that the policy forgives. */
interface Broken {
  readonly equation: Bilingual;
  readonly excess: Exact;
  readonly benign: boolean;
  readonly tolerance: Exact;
  readonly values: readonly Statement[];
}

/**
 * The order adds up (A1, A3, A4 of messages.md §10.2). The declaration is held against the order line by line instead
 * (`line-mismatch`), so that one wrong figure is one finding.
 */
export const amountArithmetic: Rule = {
  code: 'amount-arithmetic',
  severity: 'unexplained',
  basis: 'ceb-202205',
  title: {
    zh: '订单金额自洽：实付 = 货款 + 运费 + 税款 − 抵扣；总价 = 数量 × 单价；各项总价之和 = 货款',
    en: 'The order adds up: paid = goods + freight + tax − discount; line total = quantity × price; line totals = goods value',
  },
  needs: ['order'],
  check: ({ papers: { order } }, policy) => {
    const broken = order ? brokenOf(order, policy) : [];
    if (broken.length === 0) return [];
    const real = broken.filter(({ benign }) => !benign);
    const told = real.length > 0 ? real : broken;
    return [
      {
        ...(real.length === 0 ? { severity: 'benign' as const } : {}),
        message: {
          zh: `订单金额不平：${told.map(({ equation, excess }) => `${equation.zh}，相差 ${decimalText(excess)} 元`).join('；')}`,
          en: `The order does not add up: ${told.map(({ equation, excess }) => `${equation.en}, a difference of CNY ${decimalText(excess)}`).join('; ')}`,
        },
        values: broken.flatMap(({ values }) => values),
        threshold: decimalText(told[0]?.tolerance ?? 0n),
      },
    ];
  },
};

function brokenOf(order: Order, policy: Policy): readonly Broken[] {
  const broken: Broken[] = [];
  const perLine = exact(policy.rounding.line);
  const perTotal = exact(policy.rounding.totalPerLine) * BigInt(order.lines.length);
  const discount = exact(order.discount);

  const paid = paidExcess(order);
  if (paid !== 0n) broken.push(paidBroken(order, paid, discount, perTotal));

  let total = 0n;
  for (const line of order.lines) {
    const stated = exact(line.totalPrice);
    total += stated;
    const excess = stated - product(line);
    if (excess !== 0n) broken.push(lineBroken(line, excess, perLine));
  }

  const goods = total - exact(order.goodsValue);
  if (goods !== 0n) broken.push(goodsBroken(order, total, goods, discount, perTotal));
  return broken;
}

/** Most lines hold one piece. */
function product({ qty, price }: OrderLine): Exact {
  const pieces = exact(qty);
  return pieces === 100_000n ? exact(price) : times(pieces, exact(price));
}

/** Innocent: rounding, or a discount that the goods value has already lost. */
function paidBroken(order: Order, excess: Exact, discount: Exact, tolerance: Exact): Broken {
  const { goodsValue, freight, taxTotal, acturalPaid } = order;
  return {
    equation: {
      zh: `实付 ${acturalPaid} ≠ 货款 ${goodsValue} + 运费 ${freight} + 税款 ${taxTotal} − 抵扣 ${order.discount}`,
      en: `paid ${acturalPaid} ≠ goods ${goodsValue} + freight ${freight} + tax ${taxTotal} − discount ${order.discount}`,
    },
    excess,
    benign: magnitude(excess) <= tolerance || (discount > 0n && excess === discount),
    tolerance,
    values: [
      stated('order', 'acturalPaid', acturalPaid),
      stated('order', 'goodsValue', goodsValue),
      stated('order', 'freight', freight),
      stated('order', 'taxTotal', taxTotal),
      stated('order', 'discount', order.discount),
    ],
  };
}

/** Innocent: rounding, or a gift whose line costs nothing. */
function lineBroken({ gnum, qty, price, totalPrice }: OrderLine, excess: Exact, tolerance: Exact): Broken {
  return {
    equation: {
      zh: `第 ${gnum} 项总价 ${totalPrice} ≠ 数量 ${qty} × 单价 ${price}`,
      en: `line ${gnum} total ${totalPrice} ≠ quantity ${qty} × price ${price}`,
    },
    excess,
    benign: magnitude(excess) <= tolerance || exact(totalPrice) === 0n,
    tolerance,
    values: [
      stated('order', 'totalPrice', totalPrice, gnum),
      stated('order', 'qty', qty, gnum),
      stated('order', 'price', price, gnum),
    ],
  };
}

/** Innocent: rounding, or a discount that the line prices have already lost. */
function goodsBroken(order: Order, total: Exact, excess: Exact, discount: Exact, tolerance: Exact): Broken {
  return {
    equation: {
      zh: `各项总价之和 ${decimalText(total)} ≠ 货款 ${order.goodsValue}`,
      en: `the line totals ${decimalText(total)} ≠ goods value ${order.goodsValue}`,
    },
    excess,
    benign: magnitude(excess) <= tolerance || (discount > 0n && -excess === discount),
    tolerance,
    values: [
      stated('order', 'goodsValue', order.goodsValue),
      ...order.lines.map(({ gnum, totalPrice }) => stated('order', 'totalPrice', totalPrice, gnum)),
    ],
  };
}

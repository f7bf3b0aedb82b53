import type { Case } from '../../model/case.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { decimalText, exact, magnitude } from '../../notation/decimal.ts';
import { type PaymentBalance, paymentBalance } from './payment-balance.ts';
import { stated } from './stated.ts';

/** What was paid is what was ordered, over the whole payment group (A2; rejection 1332). */
export const amountMismatch: Rule = {
  code: 'amount-mismatch',
  severity: 'contradiction',
  basis: 'ceb-202205',
  title: {
    zh: '同一支付组内订单实付金额之和等于支付金额之和',
    en: 'Within a payment group the orders’ paid amounts add up to the payments',
  },
  needs: ['order'],
  check: (facts, policy) => {
    const balance = paymentBalance(facts, policy);
    if (balance === null || balance.spent) return [];
    const innocent = causeOf(balance, facts);
    const { ordered, paid, excess, tolerance } = balance;
    const of = membersText(facts);
    return [
      {
        ...(innocent ? { severity: 'benign' as const } : {}),
        message: {
          zh: `${of.zh}订单实付 ${decimalText(ordered)} 元，支付 ${decimalText(paid)} 元，相差 ${decimalText(excess)} 元${innocent ? `（${innocent.zh}）` : ''}`,
          en: `${of.en}CNY ${decimalText(ordered)} ordered, CNY ${decimalText(paid)} paid, a difference of CNY ${decimalText(excess)}${innocent ? ` (${innocent.en})` : ''}`,
        },
        values: valuesOf(facts),
        threshold: decimalText(tolerance),
      },
    ];
  },
};

function causeOf({ excess, tolerance }: PaymentBalance, { papers: { order } }: Case): Bilingual | null {
  if (magnitude(excess) <= tolerance) return { zh: '在允许的舍入范围内', en: 'within rounding' };
  const discount = exact(order?.discount ?? '0');
  return discount > 0n && magnitude(excess) === discount
    ? { zh: '等于订单的抵扣金额：优惠未传递', en: 'equal to the order’s discount: the coupon was not passed on' }
    : null;
}

function membersText({ group: { members } }: Case): Bilingual {
  return members.length === 1
    ? { zh: '', en: '' }
    : { zh: `${members.length} 个订单合并支付：`, en: `${members.length} orders paid together: ` };
}

/** The figures of the own papers; of other parcels only those of the shared payments. */
function valuesOf({ parcel, papers: { order, payments }, group: { members } }: Case) {
  const id = `${parcel.ebpCode}/${parcel.orderNo}`;
  return [
    stated('order', 'acturalPaid', order?.acturalPaid),
    ...payments.map(({ amountPaid }) => stated('payment', 'amountPaid', amountPaid)),
    ...members
      .filter((member) => member.parcel !== id)
      .flatMap((member) => [
        ...(member.order ? [stated('order', 'acturalPaid', member.order.acturalPaid)] : []),
        ...member.payments.map(({ amountPaid }) => stated('payment', 'amountPaid', amountPaid)),
      ]),
  ];
}

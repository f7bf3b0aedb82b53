import type { Case } from '../../model/case.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { decimalText } from '../../notation/decimal.ts';
import { readableTime } from '../../notation/readable-time.ts';
import { type PaymentBalance, paymentBalance } from './payment-balance.ts';
import { stated } from './stated.ts';

type Paid = Case['group']['members'][number]['payments'][number];

/**
 * A payment is made once, by one person, and buys for its amount: its number does not return at another time or from
 * another payer, and orders without a payment of their own do not lean on one that others have spent.
 */
export const paymentReused: Rule = {
  code: 'payment-reused',
  severity: 'contradiction',
  basis: 'ceb-202205',
  title: {
    zh: '同一支付交易编号不得超出其金额重复使用',
    en: 'A payment number is not used again beyond its amount',
  },
  needs: ['order'],
  check: (facts, policy) => {
    if (facts.group.members.length < 2) return [];
    const earlier = madeEarlier(facts);
    if (earlier !== null) return [again(earlier.own, earlier.first)];
    const balance = paymentBalance(facts, policy);
    return balance?.spent === true && balance.excess < 0n ? [beyond(facts, balance)] : [];
  },
};

/** The own payment and the first one under its number; null when the own is the first, or made in the same instant by the same payer. */
function madeEarlier({ parcel, group: { members } }: Case): { own: Paid; first: Paid } | null {
  const id = `${parcel.ebpCode}/${parcel.orderNo}`;
  const own = members.find((member) => member.parcel === id)?.payments ?? [];
  const others = members.filter((member) => member.parcel !== id).flatMap(({ payments }) => payments);
  for (const payment of own) {
    const first = others.filter((other) => isSameNumber(other, payment)).reduce(earliest, payment);
    if (first !== payment) return { own: payment, first };
  }
  return null;
}

function isSameNumber(a: Paid, b: Paid): boolean {
  return a.payTransactionId === b.payTransactionId && a.payCode === b.payCode;
}

function earliest(first: Paid, other: Paid): Paid {
  return other.payTime !== undefined && first.payTime !== undefined && other.payTime < first.payTime ? other : first;
}

function again(own: Paid, first: Paid): Judgement {
  const { payTransactionId } = own;
  return {
    message: {
      zh: `支付交易编号 ${payTransactionId} 已在 ${timeOf(first)} 用于另一订单，本订单的支付单却称其于 ${timeOf(own)} 支付`,
      en: `Payment number ${payTransactionId} paid for another order at ${timeOf(first)}; this order’s payment claims it at ${timeOf(own)}`,
    },
    values: [
      stated('payment', 'payTransactionId', payTransactionId),
      stated('payment', 'payTime', own.payTime),
      stated('payment', 'payTime', first.payTime),
    ],
  };
}

function timeOf({ payTime = '' }: Paid): string {
  return readableTime(payTime);
}

function beyond({ papers: { order, payments } }: Case, { ordered, paid, excess }: PaymentBalance): Judgement {
  return {
    message: {
      zh: `同一支付 ${decimalText(paid)} 元被用于实付合计 ${decimalText(ordered)} 元的多个订单，差额 ${decimalText(excess)} 元`,
      en: `One payment of CNY ${decimalText(paid)} is used for orders of CNY ${decimalText(ordered)}, a difference of CNY ${decimalText(excess)}`,
    },
    values: [
      stated('order', 'payTransactionId', order?.payTransactionId),
      stated('order', 'acturalPaid', order?.acturalPaid),
      ...payments.map(({ amountPaid }) => stated('payment', 'amountPaid', amountPaid)),
    ],
    threshold: decimalText(paid),
  };
}

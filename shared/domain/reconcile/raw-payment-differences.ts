import type { Case } from '../../model/case.ts';
import type { Payment } from '../../model/document/payment.ts';
import type { Bilingual } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { RawPaymentAnswer } from '../../model/raw-payment.ts';
import { millisOfChinaTime } from '../../notation/china-time.ts';
import { exact, magnitude, sameDecimal, sum } from '../../notation/decimal.ts';
import type { Disagreement } from './disagreement.ts';
import { goodsLikeness } from './goods-likeness.ts';
import { stated } from './stated.ts';

/* Each compares one field of a platform's raw payment data with the order and the payments of the parcel. */

type Compare = (answer: RawPaymentAnswer, facts: Case, policy: Policy) => readonly Disagreement[];

const RAW = 'rawPayment';
const SHOWN = 3;
const MERGED: Bilingual = { zh: '合并支付，各订单之和相符', en: 'one payment for several orders whose sums agree' };
const MISTYPED: Bilingual = { zh: '与订单相符，支付单金额有误', en: 'as ordered: the payment document is wrong' };
const ROUNDED: Bilingual = { zh: '在允许的舍入范围内', en: 'within rounding' };

/** The payment was made for the parcel's own order. */
export const orderDiffers: Compare = ({ own, orderNos }, { parcel }) => {
  if (own !== null) return [];
  const named = orderNos.slice(0, SHOWN).join('、');
  return [{ statements: [stated('order', 'orderNo', parcel.orderNo), stated(RAW, 'orderNo', named)] }];
};

/** The platform's payment is the one that the payment document reports; without one, that which the order names. */
export const numberDiffers: Compare = ({ payTransactionId }, { papers: { order, payments } }) => {
  const named =
    order?.payTransactionId === undefined ? [] : [stated('order', 'payTransactionId', order.payTransactionId)];
  const made = payments.map((payment) => stated('payment', 'payTransactionId', payment.payTransactionId));
  const known = made.length > 0 ? made : named;
  if (known.length === 0 || known.some(({ value }) => value === payTransactionId)) return [];
  return [{ statements: [...known, stated(RAW, 'payTransactionId', payTransactionId)] }];
};

/** The platform was paid what the payment reports, or what all the orders that the answer names add up to. */
export const amountDiffers: Compare = (answer, facts, policy) => {
  const { order, payments } = facts.papers;
  const meant = paymentMeant(answer, payments);
  const paid = meant === null ? payments : [meant];
  const statements =
    paid.length > 0
      ? paid.map(({ amountPaid }) => stated('payment', 'amountPaid', amountPaid))
      : order && [stated('order', 'acturalPaid', order.acturalPaid)];
  if (!statements) return [];
  const difference = magnitude(sum(statements.map(({ value }) => exact(value))) - exact(answer.totalAmount));
  if (difference === 0n) return [];
  const told = { statements: [...statements, stated(RAW, 'totalAmount', answer.totalAmount)] };
  if (difference <= exact(policy.amount.tolerance)) return [{ ...told, innocent: ROUNDED }];
  if (paid.length > 0 && isAsOrdered(answer, facts)) return [{ ...told, innocent: MISTYPED }];
  return [paysForAll(answer, facts) ? { ...told, innocent: MERGED } : told];
};

/** The same payment firm, under any of its codes. */
export const firmDiffers: Compare = ({ payCode }, { papers: { order, payments }, reference: { enterprises } }) => {
  const made = payments.map((payment) => stated('payment', 'payCode', payment.payCode));
  const known = made.length > 0 || order?.payCode === undefined ? made : [stated('order', 'payCode', order.payCode)];
  const firm = (code: string) => enterprises.get(code) ?? code;
  if (known.length === 0 || known.some(({ value }) => firm(value) === firm(payCode))) return [];
  return [{ statements: [...known, stated(RAW, 'payCode', payCode)] }];
};

/** Paid when the payment says. */
export const timeDiffers: Compare = (answer, { papers: { payments } }, { rawPayment }) => {
  const payment = paymentMeant(answer, payments);
  if (payment === null || rawPayment === undefined) return [];
  const apart = Math.abs(millisOfChinaTime(payment.payTime) - millisOfChinaTime(answer.tradingTime));
  if (apart <= rawPayment.timeToleranceSeconds * 1000) return [];
  return [
    { statements: [stated('payment', 'payTime', payment.payTime), stated(RAW, 'tradingTime', answer.tradingTime)] },
  ];
};

/** What was paid for is what was ordered: at least one article means the same. */
export const goodsDiffer: Compare = ({ own }, { papers: { order } }, { rawPayment }) => {
  if (own === null || own.goods.length === 0 || order === null || rawPayment === undefined) return [];
  const isKnown = (name: string) =>
    order.lines.some(({ itemName }) => goodsLikeness(name, itemName) >= rawPayment.goodsLikeness);
  if (own.goods.some(isKnown)) return [];
  const ordered = order.lines.slice(0, SHOWN).map(({ itemName, gnum }) => stated('order', 'itemName', itemName, gnum));
  return [{ statements: [...ordered, stated(RAW, 'gname', own.goods.slice(0, SHOWN).join('、'))] }];
};

/** The payment of the parcel that the answer is about: that of its number, else the only one. */
function paymentMeant({ payTransactionId }: RawPaymentAnswer, payments: readonly Payment[]): Payment | null {
  const named = payments.find((payment) => payment.payTransactionId === payTransactionId);
  return named ?? (payments.length === 1 ? (payments[0] ?? null) : null);
}

/** The answer names the parcel's order alone, and its amount. */
function isAsOrdered({ orderNos, totalAmount, own }: RawPaymentAnswer, { papers: { order } }: Case): boolean {
  return own !== null && orderNos.length === 1 && order !== null && sameDecimal(order.acturalPaid, totalAmount);
}

/** Every order that the answer names is a member of the payment group, and together they cost what was paid. */
function paysForAll({ orderNos, totalAmount }: RawPaymentAnswer, { parcel, group: { members } }: Case): boolean {
  if (orderNos.length < 2) return false;
  const paid = orderNos.map(
    (orderNo) => members.find((member) => member.parcel === `${parcel.ebpCode}/${orderNo}`)?.order,
  );
  if (paid.some((order) => !order)) return false;
  return sum(paid.map((order) => exact(order?.acturalPaid ?? '0'))) === exact(totalAmount);
}

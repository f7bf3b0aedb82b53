import type { Case, Papers } from '../../model/case.ts';
import type { Payment } from '../../model/document/payment.ts';
import type { Bilingual, Statement } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { millisOfChinaTime } from '../../notation/china-time.ts';
import { readableTime } from '../../notation/readable-time.ts';
import { isAnothersWaybill } from './anothers-waybill.ts';
import { stated } from './stated.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const SIGNED_FOR = 'S';
const PAYING: Bilingual = { zh: '支付', en: 'payment' };
const PAYMENT_REPORT: Bilingual = { zh: '支付单报送', en: 'payment report' };
const ORDER_REPORT: Bilingual = { zh: '订单报送', en: 'order report' };
const DECLARING: Bilingual = { zh: '清单申报', en: 'declaration' };
const NONE: readonly Judgement[] = [];

/** A time that a document states, with the name of what happened then. */
interface Moment {
  readonly name: Bilingual;
  readonly document: string;
  readonly field: string;
  /** YYYYMMDDhhmmss, China time. */
  readonly time: string;
}

/**
 * What must come first comes first: payment before order and declaration are reported, declaration and payment before the sign-off,
 * an event before the document that reports it (W2). Clocks may differ by `time.clockMinutes`. A report may come late without
 * being one of these: a 511 says only when it was sent, so the sign-off is not held against it.
 */
export const timeImplausible: Rule = {
  code: 'time-implausible',
  severity: 'unexplained',
  basis: 'ceb-202205',
  title: {
    zh: '支付在先、申报在后、签收最后，单证不报送尚未发生的事',
    en: 'Payment comes before declaration, sign-off comes last, and no document reports what has not happened yet',
  },
  needs: [],
  check: (facts, policy) => [...paymentTimes(facts.papers, policy), ...signOffTimes(facts, policy)],
};

function paymentTimes({ payments, order, declaration }: Papers, policy: Policy): Judgement[] {
  const judgements: Judgement[] = [];
  for (const payment of payments) {
    const paid = paidAt(payment);
    judgements.push(...outOfOrder(paid, reportOf('payment', payment, PAYMENT_REPORT), policy));
    if (order) judgements.push(...outOfOrder(paid, reportOf('order', order, ORDER_REPORT), policy));
    if (declaration) judgements.push(...outOfOrder(paid, reportOf('declaration', declaration, DECLARING), policy));
    if (order) judgements.push(...oldPayment(payment, order, policy));
  }
  return judgements;
}

/** Of the events of a 513 only the sign-off ends the journey; the others may come before the declaration. */
function signOffTimes(facts: Case, policy: Policy): Judgement[] {
  const { waybillStatus, declaration, payments } = facts.papers;
  if (waybillStatus === null || isAnothersWaybill(facts)) return [];
  const { logisticsTime: time } = waybillStatus;
  const isSignOff = waybillStatus.logisticsStatus === SIGNED_FOR;
  const name = isSignOff ? { zh: '签收', en: 'sign-off' } : { zh: '物流状态', en: 'carrier’s event' };
  const event = { name, document: 'waybillStatus', field: 'logisticsTime', time };
  const report = reportOf('waybillStatus', waybillStatus, { zh: '物流状态报送', en: 'report of the carrier’s event' });
  const earlier = [...(declaration ? [reportOf('declaration', declaration, DECLARING)] : []), ...payments.map(paidAt)];
  return [
    ...outOfOrder(event, report, policy),
    ...(isSignOff ? earlier.flatMap((moment) => outOfOrder(moment, event, policy)) : []),
  ];
}

/** The two moments as a judgement where the one that must come first came later. */
function outOfOrder(first: Moment, second: Moment, { time: { clockMinutes } }: Policy): readonly Judgement[] {
  // Times of one form sort as their texts do.
  if (first.time <= second.time) return NONE;
  if (millisOfChinaTime(first.time) <= millisOfChinaTime(second.time) + clockMinutes * MINUTE_MS) return NONE;
  return [
    {
      message: {
        zh: `${first.name.zh}（${readableTime(first.time)}）应早于${second.name.zh}（${readableTime(second.time)}），却晚 ${gap(second, first)} 小时`,
        en: `The ${first.name.en} (${readableTime(first.time)}) should come before the ${second.name.en} (${readableTime(second.time)}) and comes ${gap(second, first)} hours after it`,
      },
      values: [statementOf(first), statementOf(second)],
      threshold: `${clockMinutes} min`,
    },
  ];
}

/** Made days before both were reported; innocent where a report is a repetition, which carries a newer appTime. */
function oldPayment(payment: Payment, order: NonNullable<Papers['order']>, { time }: Policy): readonly Judgement[] {
  const paid = paidAt(payment);
  const ordered = reportOf('order', order, ORDER_REPORT);
  const reported = reportOf('payment', payment, PAYMENT_REPORT);
  const first = ordered.time < reported.time ? ordered : reported;
  if (millisOfChinaTime(first.time) - millisOfChinaTime(paid.time) <= time.oldPaymentHours * HOUR_MS) return NONE;
  const isRepeated = payment.appType !== '1' || order.appType !== '1';
  return [
    {
      ...(isRepeated ? { severity: 'benign' as const } : {}),
      message: {
        zh: `支付（${readableTime(paid.time)}）比订单和支付单的报送早 ${gap(paid, first)} 小时以上${isRepeated ? '（补报或变更）' : ''}`,
        en: `The payment (${readableTime(paid.time)}) was made ${gap(paid, first)} hours or more before order and payment were reported${isRepeated ? ' (reported again)' : ''}`,
      },
      values: [statementOf(paid), statementOf(ordered), statementOf(reported)],
      threshold: `${time.oldPaymentHours} h`,
    },
  ];
}

function paidAt({ payTime: time }: Payment): Moment {
  return { name: PAYING, document: 'payment', field: 'payTime', time };
}

function reportOf(document: string, { appTime: time }: { readonly appTime: string }, name: Bilingual): Moment {
  return { name, document, field: 'appTime', time };
}

function statementOf({ document, field, time }: Moment): Statement {
  return stated(document, field, time);
}

/** Whole hours and a tenth, from the earlier to the later. */
function gap(earlier: Moment, later: Moment): string {
  return ((millisOfChinaTime(later.time) - millisOfChinaTime(earlier.time)) / HOUR_MS).toFixed(1);
}

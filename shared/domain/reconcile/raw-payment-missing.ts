import type { Bilingual } from '../../model/finding.ts';
import type { RawPaymentAsk } from '../../model/raw-payment.ts';
import type { Rule } from '../../model/rule.ts';
import { stated } from './stated.ts';

const OUTCOMES: Readonly<Record<RawPaymentAsk['outcome'], Bilingual>> = {
  accepted: { zh: '平台已受理但未上传', en: 'the platform took the request and uploaded nothing' },
  refused: { zh: '平台拒绝', en: 'the platform refused' },
  unanswered: { zh: '平台无应答', en: 'the platform did not answer' },
};
const NOT_ASKED: Bilingual = { zh: '请求未送达', en: 'no request got through' };
const HOUR = 3_600_000;

/** A platform that was asked for raw payment data uploads them in time (announcements 2018-165, 2018-179). */
export const rawPaymentMissing: Rule = {
  code: 'raw-payment-missing',
  severity: 'unexplained',
  basis: 'gacc-2018-179',
  title: {
    zh: '平台按时开放被调取的原始支付数据',
    en: 'The platform opens the raw payment data that it was asked for in time',
  },
  needs: [],
  check: ({ parcel: { orderNo }, rawPayment }) => {
    if (!rawPayment || rawPayment.overdueAt === null || rawPayment.answers.length > 0) return [];
    const { asks, wantedAt, dueAt } = rawPayment;
    const last = asks.at(-1);
    const outcome = last === undefined ? NOT_ASKED : OUTCOMES[last.outcome];
    const reason = last?.reason === undefined ? '' : ` ${last.reason}`;
    const hours = Math.round(((Date.parse(dueAt) - Date.parse(wantedAt)) / HOUR) * 10) / 10;
    return [
      {
        message: {
          zh: `订单 ${orderNo} 的原始支付数据向平台调取 ${asks.length} 次，${hours} 小时内未收到（${outcome.zh}${reason}）`,
          en: `Raw payment data of order ${orderNo}: asked ${asks.length} times, nothing uploaded within ${hours} hours (${outcome.en}${reason})`,
        },
        values: [
          stated('rawPayment', 'dueAt', dueAt),
          ...asks.map((ask) => stated('rawPayment', 'askedAt', ask.askedAt)),
        ],
        threshold: `${hours} h`,
      },
    ];
  },
};

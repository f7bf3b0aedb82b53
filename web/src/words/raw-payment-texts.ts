import type { Bilingual } from '../../../shared/model/finding.ts';
import type { RawPaymentView } from '../../../shared/wire/http/schemas/raw-payment.ts';

/** The texts of the pull of raw payment data (announcement 2018-179), Chinese first. */
export const RAW_PAYMENT_TEXTS = {
  title: { zh: '原始支付数据（2018年第179号公告）', en: 'Raw payment data (announcement 2018-179)' },
  asked: { zh: '向平台调取', en: 'Asked the platform' },
  answered: { zh: '平台上传', en: 'The platform uploaded' },
  others: { zh: '另含 {n} 个订单', en: '{n} other orders' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const PULL_STATES: Readonly<Record<RawPaymentView['state'], Bilingual>> = {
  'no-address': {
    zh: '支付存疑，但平台未登记调取地址，未调取',
    en: 'In doubt, but the platform has no address to ask at',
  },
  wanted: { zh: '待调取', en: 'About to be asked for' },
  asked: { zh: '已调取，待平台上传', en: 'Asked for, not uploaded yet' },
  answered: { zh: '已上传', en: 'Uploaded' },
  overdue: { zh: '逾期未上传', en: 'Overdue' },
};

export const ASK_OUTCOMES: Readonly<Record<RawPaymentView['asks'][number]['outcome'], Bilingual>> = {
  accepted: { zh: '平台已受理', en: 'taken' },
  refused: { zh: '平台拒绝', en: 'refused' },
  unanswered: { zh: '平台无应答', en: 'no answer' },
};

export const SIGNATURES: Readonly<Record<RawPaymentView['answers'][number]['signature'], Bilingual>> = {
  valid: { zh: '签名有效', en: 'signature valid' },
  unverified: { zh: '签名未验证', en: 'signature not verified' },
};

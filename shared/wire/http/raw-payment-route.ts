import type { Route } from './route.ts';
import { RawPaymentReply } from './schemas/raw-payment.ts';

/** The one route in the form of the 179 interface (messages.md §14): it answers 200 with a code of its own. */
export const RAW_PAYMENT_ROUTE = {
  id: 'postRawPayment',
  method: 'POST',
  path: '/v1/raw-payments',
  roles: ['submitter'],
  function: 'submit',
  summary: {
    zh: '上传被调取的原始支付数据（公告2018年第179号）',
    en: 'Upload the raw payment data that customs asked for (announcement 2018-179)',
  },
  notes: {
    zh: '表单项 payExInfoStr 为 JSON，签名串取自所发原文。code 10000 为成功，20000 为失败并指明字段；每个 sessionID 只接收一次。',
    en: 'The form field payExInfoStr holds the JSON; the signature is over the text as sent. code 10000 is success, 20000 names the fields at fault; a sessionID takes one upload.',
  },
  consumes: ['application/x-www-form-urlencoded'],
  maxBytes: 1024 * 1024,
  status: 200,
  response: RawPaymentReply,
} as const satisfies Route;

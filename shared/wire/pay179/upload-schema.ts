import * as z from 'zod';

/* The body of an upload (messages.md §14), as tolerant as what is sent in practice: numbers may be strings and strings numbers. */

const scalar = z.union([z.string(), z.number()], { error: '应为文本 must be text' }).transform(String);
const optional = (most: number) => scalar.pipe(z.string().max(most, tooLong(most))).nullish();
const required = (most: number) =>
  scalar.pipe(z.string().min(1, { error: '不能为空 must not be empty' }).max(most, tooLong(most)));

const Head = z.object({
  guid: required(36),
  initalRequest: required(8000),
  initalResponse: required(8000),
  ebpCode: required(18),
  payCode: required(18),
  payTransactionId: required(60),
  totalAmount: required(40),
  currency: required(4),
  verDept: required(1),
  payType: optional(1),
  tradingTime: required(14),
  note: optional(1000),
});

const Goods = z.object({ gname: required(250), itemLink: optional(3000) });

const Paid = z.object({
  orderNo: required(60),
  goodsInfo: z.array(Goods).max(1000),
  recpAccount: required(60),
  recpCode: optional(18),
  recpName: required(100),
});

/** `payExchangeInfoLists` under the one name of all software; the annex text lacks its `s`. */
export const Upload = z.object({
  sessionID: required(100),
  payExchangeInfoHead: Head,
  payExchangeInfoLists: z.array(Paid).min(1, { error: '不能为空 must not be empty' }).max(1000),
  serviceTime: required(20),
  certNo: required(60),
  signValue: required(4000),
});
export type Upload = z.infer<typeof Upload>;

function tooLong(most: number) {
  return { error: `长度不能超过${most}位 at most ${most} characters` };
}

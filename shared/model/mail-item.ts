import * as z from 'zod';

/*
 * A mail item that the customs of a post office exchange (邮局海关) cleared as personal mail, as its inspection system hands it over,
 * and what is kept of it. No CEB message tells of the mail channel.
 */

/** Handed over by one request. */
export const MOST_MAIL_ITEMS = 1000;

const words = (most: number) => z.string().min(1).max(most, `最多 ${most} 个字符 Write at most ${most} characters.`);
/** More than nothing, as the CEB messages write numbers. */
const amount = (zh: string, en: string) =>
  z
    .string()
    .regex(
      /^(?=.*[1-9])\d{1,14}(\.\d{1,5})?$/,
      `${zh}应为大于 0 的小数，至多 5 位小数 ${en}, a decimal above 0, 5 places at most.`,
    );

export const MailGoods = z.strictObject({
  gname: words(250),
  gcode: z
    .string()
    .regex(
      /^(\d{8}|\d{10})$/,
      '应为 10 位商品编码或 8 位行邮税号，不明时不填 Write 10 digits of the tariff or 8 of the mail tariff, or leave it out.',
    )
    .optional(),
  gmodel: words(510).optional(),
  barCode: z
    .string()
    .regex(/^\d{8,14}$/, '应为 8 至 14 位数字条码，没有条码时不填 Write 8 to 14 digits, or leave it out.')
    .optional(),
  /** Pieces. */
  qty: amount('件数', 'Write the number of pieces'),
  /** Of the whole line, yuan. */
  value: amount('整行价值（元）', 'Write the value of the whole line in yuan'),
});
export type MailGoods = z.infer<typeof MailGoods>;

export const MailItem = z.strictObject({
  /** UPU S10, as `EE123456785CN`. */
  itemNo: words(20),
  /** Calendar day of China. */
  clearedOn: z.string().regex(/^20\d\d-\d\d-\d\d$/, '应为日期 YYYY-MM-DD Write a day YYYY-MM-DD.'),
  /** Of the mail office. */
  customsCode: z.string().regex(/^\d{4}$/, '应为 4 位关区代码 Write the 4 digits of the customs district.'),
  consignee: words(100),
  telephone: words(30),
  address: words(200),
  goods: z
    .array(MailGoods)
    .min(1, '至少一项商品 Give at least one line of goods.')
    .max(20, '至多 20 项商品 Give at most 20 lines of goods.'),
});
export type MailItem = z.infer<typeof MailItem>;

const Token = z.string();

export const TracedMail = z.object({
  /** `articleKey`, as a retail parcel with the same article shows it; null when the line does not name its article. */
  article: z.string().nullable(),
  /** First four digits of the tariff number; null without one. Numbers of the mail tariff (8 digits) have other headings. */
  heading: z.string().nullable(),
  qty: z.number(),
  fen: z.number(),
});
export type TracedMail = z.infer<typeof TracedMail>;

/** People and places are the very tokens of a retail parcel's `Trace` to the same person and address. */
export const MailTrace = z.object({
  /** Of the item's number. */
  item: Token,
  /** When it was cleared, calendar day of China. */
  day: z.string(),
  customsCode: z.string(),
  /** ISO instant: of the same item handed over again the newest counts. */
  handedAt: z.string(),
  consignee: z.object({ name: Token, phone: Token, place: Token, building: Token, street: Token }),
  goods: z.array(TracedMail),
});
export type MailTrace = z.infer<typeof MailTrace>;

import type { Route } from './route.ts';
import { MailItemsBody, MailItemsReply } from './schemas/mail.ts';

/** The mail channel, of which no CEB message tells (rules.md P14, duties.md S8). */
export const MAIL_ROUTES = [
  {
    id: 'postMailItems',
    method: 'POST',
    path: '/v1/mail-items',
    roles: ['admin'],
    function: 'mail',
    summary: {
      zh: '移交邮局海关已放行的个人邮递物品，每次 1 至 1,000 件',
      en: 'Hand over personal mail that customs of a post office cleared, 1 to 1,000 items at once',
    },
    notes: {
      zh: '每件单独判断，一件有误不影响其他。只保存单号、收件人、电话与地址的密钥散列，以及条码、税目、件数与价值。同一件再次移交不产生变化，内容不同时以最近一次为准。只能移交本关区的邮件（令牌 customs 为 * 时不限）。8 位行邮税号与税则税目不同，不参与比对，请尽量填写条码。一件都未接收时答 422，全部因关区无权时答 403。',
      en: 'Each item is judged on its own. Kept are keyed hashes of number, consignee, phone and address, and barcode, heading, pieces and value. The same item again changes nothing; where it says something else, the newest counts. Only items of the own district are taken (any with customs *). Numbers of the mail tariff (8 digits) have headings of their own and are not compared: give barcodes. When no item could be accepted the answer is 422, or 403 when all lie in other districts.',
    },
    body: MailItemsBody,
    consumes: ['application/json'],
    status: 200,
    response: MailItemsReply,
  },
] as const satisfies readonly Route[];

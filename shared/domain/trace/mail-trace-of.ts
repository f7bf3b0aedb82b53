import type { MailGoods, MailItem, MailTrace, TracedMail } from '../../model/mail-item.ts';
import type { Pseudonyms } from '../../model/pseudonyms.ts';
import { articleKey } from '../../notation/article-key.ts';
import { exact, fen } from '../../notation/decimal.ts';
import { foldMailNumber } from '../../notation/mail-number.ts';

const TARIFF = /^\d{10}$/;
const HEADING_DIGITS = 4;

type Addressee = Pick<Pseudonyms, 'consignee' | 'consigneePhone' | 'room' | 'building' | 'street'>;

/** What is kept of a mail item to an addressee; `token` makes the keyed token of its number, `handedAt` is when it was handed over, an ISO instant. */
export function mailTraceOf(
  { itemNo, clearedOn, customsCode, goods }: MailItem,
  { consignee, consigneePhone, room, building, street }: Addressee,
  handedAt: string,
  token: (value: string) => string,
): MailTrace {
  return {
    item: token(`mail ${foldMailNumber(itemNo)}`),
    day: clearedOn,
    customsCode,
    handedAt,
    consignee: { name: consignee, phone: consigneePhone, place: room, building, street },
    goods: goods.map(goodsTraced),
  };
}

function goodsTraced({ barCode, gcode, gmodel, qty, value }: MailGoods): TracedMail {
  const tariff = gcode !== undefined && TARIFF.test(gcode) ? gcode : null;
  return {
    article:
      barCode !== undefined || (tariff !== null && gmodel !== undefined)
        ? articleKey(barCode, tariff ?? '', gmodel ?? '')
        : null,
    heading: tariff?.slice(0, HEADING_DIGITS) ?? null,
    qty: Number(qty),
    fen: fen(exact(value)),
  };
}

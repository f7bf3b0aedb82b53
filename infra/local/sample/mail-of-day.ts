import type { Declaration, DeclarationLine } from '../../../shared/model/document/declaration.ts';
import type { Order } from '../../../shared/model/document/order.ts';
import type { MailItem } from '../../../shared/model/mail-item.ts';
import { mailNumberOf } from '../../../shared/notation/mail-number.ts';
import { yuan } from './figures.ts';
import type { DocumentEvent } from './sample-day.ts';

/** What stays under the value that personal mail may have. */
const ITEM_FEN = 100_000;
const ITEMS = 6;
const PIECES = 5;
const PARCELS_FROM = 3;
const BARCODE = /^\d{8,14}$/;

/**
 * Mail that the customs of a post office cleared on the sample day: to the household that buys most of one article, more of the same,
 * and to some others a single thing. Of the events alone, so that the day itself is what it was.
 */
export function mailOfDay(events: readonly DocumentEvent[], day: string): MailItem[] {
  const orders = new Map(events.flatMap((event) => (event.type === 'order' ? [[event.body.orderNo, event.body]] : [])));
  const bought = events.flatMap(({ type, body }) => (type === 'declaration' ? purchasesIn(body, orders) : []));
  const byArticle = Map.groupBy(
    bought,
    ({ order, line }) => `${order.consigneeTelephone} ${line.gcode} ${line.gmodel}`,
  );
  const [most = [], ...others] = [...byArticle.values()].toSorted((a, b) => b.length - a.length);
  const [first] = most.length < PARCELS_FROM ? [] : most;
  const sent = [
    ...(first === undefined ? [] : Array.from({ length: ITEMS }, () => ({ ...first, qty: PIECES }))),
    ...others.slice(-ITEMS).flatMap((own) => own.slice(0, 1).map((one) => ({ ...one, qty: 1 }))),
  ];
  return sent.map(({ order, line, customsCode, qty }, at) => ({
    itemNo: mailNumberOf('EE', `${day.replaceAll('-', '').slice(2)}${String(at).padStart(2, '0')}`, 'CN'),
    clearedOn: day,
    customsCode,
    consignee: order.consignee,
    telephone: order.consigneeTelephone,
    address: order.consigneeAddress,
    goods: [goodsOf(line, qty)],
  }));
}

interface Bought {
  readonly order: Order;
  readonly line: DeclarationLine;
  readonly customsCode: string;
}

function purchasesIn({ orderNo, lines, customsCode }: Declaration, orders: ReadonlyMap<string, Order>): Bought[] {
  const order = orders.get(orderNo);
  return order === undefined ? [] : lines.map((line) => ({ order, line, customsCode }));
}

function goodsOf({ gname, gcode, gmodel, barCode }: DeclarationLine, qty: number): MailItem['goods'][number] {
  const code = barCode !== undefined && BARCODE.test(barCode) ? { barCode } : {};
  return { gname, gcode, gmodel, ...code, qty: String(qty), value: yuan(Math.floor(ITEM_FEN / PIECES) * qty) };
}

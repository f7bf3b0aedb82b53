import type { Delivery } from '../../bench/orders/delivery.ts';
import type { Item } from '../../infra/commands/screen/item.ts';
import { marketOf } from '../../infra/local/sample/market.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { sampleDay } from '../../infra/local/sample/sample-day.ts';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { all, minutesLater } from '../../infra/local/sample/scenes/scene.ts';
import { openShop } from '../../infra/local/sample/shop.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { millisOfChinaTime } from '../../shared/notation/china-time.ts';
import { readEvent } from '../../shared/wire/json/read-documents.ts';
import { cancellation } from './cancellation.ts';
import { returnRequest } from './return-request.ts';

const [FIRST, LAST] = ['2026-11-21', '2026-11-23'];
const RING = 16;
/** Minutes: later than a return is allowed, and so late that the last look has the days of trade in the older half of its window. */
const RETURNED = 40 * 24 * 60;

/** Two days of trade of about `parcels` each, with a ring whose parcels go to one house, changed orders, cancellations and returns. */
export function wholeSet(parcels: number, seed: number): Delivery[] {
  const reference = sampleReference();
  const days = [FIRST, LAST].flatMap((day, at) => sampleDay({ seed: seed + at, parcels, day, reference }));
  const documents = days.map(({ at: _, sender: __, ...document }): Document => document);
  return [...documents, ...ringOf(seed), ...documents.flatMap(afterthought)].map((document) => ({
    at: new Date(millisOfChinaTime(document.body.appTime) + 30_000).toISOString(),
    ...document,
    body: { ...document.body },
  }));
}

/** The deliveries as the command reads them. */
export async function* itemsOf(deliveries: readonly Delivery[]): AsyncGenerator<Item> {
  for (const [index, delivery] of deliveries.entries()) {
    const { document, problems } = readEvent(delivery, index);
    if (document === null) throw new Error(JSON.stringify(problems));
    yield { kind: 'document', at: delivery.at, document };
  }
}

/** Many buyers of one merchant’s one article, all at one house, phones in one block. */
function ringOf(seed: number): Document[] {
  const market = marketOf(sampleReference());
  if (typeof market === 'string') throw new Error(market);
  const [first, last] = [seededRandom(seed), seededRandom(seed + 1)];
  const shops = [openShop(market, first, FIRST, '901'), openShop(market, last, LAST, '902')];
  const offer = first.pick(market.offers);
  const merchant = first.pick(offer.merchants);
  const { home } = shops[0]?.newBuyer() ?? {};
  if (home === undefined) throw new Error('nobody buys');
  const basket = [{ offer, qty: 2, priceFen: offer.priceFen }];
  return shops.flatMap((shop) =>
    Array.from({ length: RING / 2 }, () => ({ ...shop.newBuyer(), home })).flatMap((buyer) =>
      all(shop.story({ buyer, merchant, basket, discountFen: 0 })),
    ),
  );
}

/** Of every few parcels one order is changed, one payment shown for an order that never comes, one parcel withdrawn, one sent back late. */
function afterthought(document: Document, at: number): Document[] {
  const { type, body } = document;
  if (type === 'order' && at % 7 === 0) {
    return [{ type, body: { ...body, appType: '2', appTime: minutesLater(body.appTime, 20), note: '备注更正' } }];
  }
  if (type === 'payment' && at % 9 === 0) return [{ type, body: { ...body, orderNo: `${body.orderNo}X` } }];
  if (type !== 'declaration') return [];
  if (at % 11 === 0) {
    const { orderNo, ebpCode, logisticsCode, logisticsNo } = body;
    const appTime = minutesLater(body.appTime, 15);
    return [{ type: 'cancel', body: cancellation({ orderNo, ebpCode, logisticsCode, logisticsNo, appTime }) }];
  }
  return at % 13 === 0 ? [{ type: 'return', body: returnRequest(body, minutesLater(body.appTime, RETURNED)) }] : [];
}

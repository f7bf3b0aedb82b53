import type { Order } from '../../model/document/order.ts';
import { type Exact, exact } from '../../notation/decimal.ts';

/** By how much `acturalPaid` exceeds goods + freight + tax − discount, in yuan (A1 of messages.md §10.2). */
export function paidExcess({ acturalPaid, goodsValue, freight, taxTotal, discount }: Order): Exact {
  return exact(acturalPaid) - (exact(goodsValue) + exact(freight) + exact(taxTotal) - exact(discount));
}

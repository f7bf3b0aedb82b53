import * as z from 'zod';
import { count, decimal, exactly, opening, text } from '../field.ts';

export const OrderLine = z.strictObject({
  gnum: count(),
  itemNo: text(30).optional(),
  itemName: text(250),
  gmodel: text(510),
  itemDescribe: text(1000).optional(),
  barCode: text(50).optional(),
  unit: exactly(3),
  qty: decimal(),
  price: decimal(),
  totalPrice: decimal(),
  currency: exactly(3),
  country: exactly(3),
  note: text(1000).optional(),
});

/** CEB311 电子订单 (messages.md §6.1). `acturalPaid` is the real spelling. Amounts in yuan. */
export const Order = z.strictObject({
  ...opening,
  orderType: exactly(1),
  orderNo: text(60),
  ebpCode: text(18),
  ebpName: text(100),
  ebcCode: text(18),
  ebcName: text(100),
  goodsValue: decimal(),
  freight: decimal(),
  discount: decimal(),
  taxTotal: decimal(),
  acturalPaid: decimal(),
  currency: exactly(3),
  buyerRegNo: text(60),
  buyerName: text(60),
  buyerTelephone: text(30),
  buyerIdType: exactly(1),
  buyerIdNumber: text(60),
  payCode: text(18).optional(),
  payName: text(100).optional(),
  payTransactionId: text(60).optional(),
  batchNumbers: text(100).optional(),
  consignee: text(100),
  consigneeTelephone: text(50),
  consigneeAddress: text(200),
  consigneeDistrict: exactly(6).optional(),
  note: text(1000).optional(),
  lines: z.array(OrderLine).min(1).max(99),
});

export type OrderLine = z.infer<typeof OrderLine>;
export type Order = z.infer<typeof Order>;

import * as z from 'zod';
import { count, decimal, exactly, opening, text } from '../field.ts';

/** CEB511 物流运单 (messages.md §6.3). `weight` is gross, in kilograms. `orderNo` is absent in messages older than 2018-09. */
export const Waybill = z.strictObject({
  ...opening,
  logisticsCode: text(18),
  logisticsName: text(100),
  logisticsNo: text(60),
  billNo: text(37).optional(),
  orderNo: text(60).optional(),
  freight: decimal().optional(),
  insuredFee: decimal().optional(),
  currency: exactly(3),
  weight: decimal(),
  packNo: count(),
  goodsInfo: text(200).optional(),
  consignee: text(100),
  consigneeAddress: text(200),
  consigneeTelephone: text(50),
  note: text(1000).optional(),
});

export type Waybill = z.infer<typeof Waybill>;

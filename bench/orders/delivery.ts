import * as z from 'zod';

/** A document event (interfaces.md §4) as far as its arrival is concerned; whatever else its line holds goes along unread. */
export const Delivery = z.looseObject({
  at: z.string(),
  type: z.string(),
  body: z.looseObject({
    appTime: z.string(),
    ebpCode: z.string().optional(),
    orderNo: z.string().optional(),
    payCode: z.string().optional(),
    payTransactionId: z.string().optional(),
    logisticsCode: z.string().optional(),
    logisticsNo: z.string().optional(),
    copNo: z.string().optional(),
    guid: z.string().optional(),
  }),
});
export type Delivery = z.infer<typeof Delivery>;

/** What a document is a version of: the same in all versions. */
export function slotOf({ type, body }: Delivery): string {
  const { ebpCode, orderNo, payCode, payTransactionId, logisticsCode, logisticsNo, copNo, guid } = body;
  const number = {
    payment: [ebpCode, orderNo, payCode, payTransactionId],
    return: [ebpCode, orderNo, copNo ?? guid],
    waybill: [logisticsCode, logisticsNo, orderNo],
    waybillStatus: [logisticsCode, logisticsNo],
  }[type] ?? [ebpCode, orderNo];
  return [type, ...number].join(' ');
}

export function inOrderOfArrival<T extends { readonly at: string }>(deliveries: readonly T[]): T[] {
  return deliveries
    .map((one) => ({ one, at: Date.parse(one.at) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

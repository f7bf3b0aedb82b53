import { linesOf } from '../lines-of.ts';
import { versionsOf } from './before-release.ts';
import { Delivery, slotOf } from './delivery.ts';

/** The deliveries of an event file, packed or not: all, or the documents of its first `parcels` orders and their sign-offs. */
export function recordedIn(path: string, parcels: number): Delivery[] {
  const deliveries = linesOf(path).map((line) => Delivery.parse(line));
  if (parcels === Number.POSITIVE_INFINITY) return deliveries;
  const wanted = new Set([...new Set(deliveries.flatMap(({ body }) => body.orderNo ?? []))].slice(0, parcels));
  const isWanted = ({ body }: Delivery) => body.orderNo !== undefined && wanted.has(body.orderNo);
  const waybills = new Set(deliveries.filter(isWanted).flatMap(({ body }) => body.logisticsNo ?? []));
  return deliveries.filter((one) => {
    const { orderNo, logisticsNo } = one.body;
    return orderNo === undefined ? logisticsNo !== undefined && waybills.has(logisticsNo) : isWanted(one);
  });
}

/** How many documents came in more than one version. */
export function changesIn(deliveries: readonly Delivery[]): number {
  return [...Map.groupBy(deliveries, slotOf).values()].filter((slot) => versionsOf(slot) > 1).length;
}

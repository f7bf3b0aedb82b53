import { type Delivery, slotOf } from './delivery.ts';

/** Documents that a parcel waits for; one of them that is not changed comes last. */
const AWAITED = ['declaration', 'order', 'waybill'] as const;

/**
 * The same deliveries, changes of documents before the release of their parcel: a change that comes after it is refused
 * (-301011, -401008, 22007), so what it would have said is defined by the time of arrival. Of a changed parcel the arrival times of
 * its changed documents and of one that it waits for are dealt anew among these, the awaited one last; nobody else's move.
 */
export function changedBeforeRelease(deliveries: readonly Delivery[]): Delivery[] {
  const slots = Map.groupBy(deliveries, slotOf);
  const moved = new Map<Delivery, string>();
  for (const own of parcelsOf(deliveries)) {
    const changed = own.filter((one) => versionsOf(slots.get(slotOf(one)) ?? []) > 1);
    if (changed.length === 0) continue;
    const last = AWAITED.map((type) => own.filter((one) => one.type === type)).find(
      (list) => list.length > 0 && !list.some((one) => changed.includes(one)),
    );
    if (last === undefined) continue;
    const turn = [...inTime(changed), ...inTime(last)];
    const times = inTime(turn).map(({ at }) => at);
    for (const [place, one] of turn.entries()) moved.set(one, times[place] ?? one.at);
  }
  return deliveries.map((one) => ({ ...one, at: moved.get(one) ?? one.at }));
}

/** How many different contents a slot has. */
export function versionsOf(slot: readonly Delivery[]): number {
  return slot.length < 2 ? slot.length : new Set(slot.map(({ body }) => JSON.stringify(body))).size;
}

/** What belongs to one order, waybills by their order number; sign-offs name none and are left out. */
function parcelsOf(deliveries: readonly Delivery[]): Iterable<Delivery[]> {
  const named = deliveries.filter(({ body, type }) => body.orderNo !== undefined && type !== 'waybillStatus');
  return Map.groupBy(named, ({ body }) => body.orderNo).values();
}

function inTime(deliveries: readonly Delivery[]): Delivery[] {
  return deliveries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

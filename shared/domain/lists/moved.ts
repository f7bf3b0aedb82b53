import type { PlacedPick, SamplingList, Shedding } from '../../model/pick.ts';

/* Moves of a pick and of a list. Each is written over the revision before it, so that of two at once one stands. */

export function onList(pick: PlacedPick, listId: string, seat: number): PlacedPick {
  return { ...pick, rev: pick.rev + 1, listId, seat };
}

export function inPool(pick: PlacedPick): PlacedPick {
  return { ...pick, rev: pick.rev + 1, listId: null, seat: null };
}

/** Given up; its list, if any, is still named, so that people find why it is not inspected. */
export function givenUp(pick: PlacedPick, shed: Shedding): PlacedPick {
  return { ...pick, rev: pick.rev + 1, seat: null, shed };
}

/** The list after a pick gave its seat back; the same object when it has none there. */
export function withoutPick(list: SamplingList, pickId: string): SamplingList {
  if (!list.seats.some((seat) => seat.pickId === pickId)) return list;
  const seats = list.seats.map((seat) => (seat.pickId === pickId ? { ...seat, pickId: null } : seat));
  return { ...list, rev: list.rev + 1, seats, left: [...list.left, pickId] };
}

export function withReserve(list: SamplingList, reserve: number): SamplingList {
  return list.reserve === reserve ? list : { ...list, rev: list.rev + 1, reserve };
}

export function closed(list: SamplingList): SamplingList {
  return list.isClosed ? list : { ...list, rev: list.rev + 1, isClosed: true };
}

/** Ids of all picks that are or were on a list. */
export function picksOnList({ seats, left }: Pick<SamplingList, 'seats' | 'left'>): string[] {
  return [...new Set([...seats.flatMap(({ pickId }) => pickId ?? []), ...left])];
}

/** Whether the list really holds the pick: a seat that a crash left behind does not count. */
export function isOn({ id }: Pick<SamplingList, 'id'>, { listId }: PlacedPick): boolean {
  return listId === id;
}

/** Picks that hold a seat though they sit elsewhere, were given up, or were not found: what a crash in between left behind. */
export function seatsToFree(list: SamplingList, picks: ReadonlyMap<string, PlacedPick>): string[] {
  return list.seats.flatMap(({ pickId }) => {
    const pick = pickId === null ? undefined : picks.get(pickId);
    if (pick === undefined) return [];
    const isElsewhere = pick.listId !== null && pick.listId !== list.id;
    return isElsewhere || pick.shed !== null || pick.outcome === 'not-found' ? [pick.pickId] : [];
  });
}

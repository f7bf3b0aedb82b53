import type { ListedInspector, PlacedPick, SamplingList } from '../../model/pick.ts';
import { fits } from './fits.ts';
import { byRank } from './pick-rank.ts';

export interface Seating {
  /** The same object when no seat was taken. */
  readonly list: SamplingList;
  /** Seat of each pick that has one now. */
  readonly seats: ReadonlyMap<string, number>;
}

/**
 * Gives waiting picks the free seats of a list, the first in line first, each the first seat whose two inspectors may do it. One
 * that has a seat already keeps it, so that doing it again changes nothing. Top-up picks leave `reserve` seats free. Nobody sits on
 * a list that is closed or over.
 */
export function seatPicks(list: SamplingList, waiting: readonly PlacedPick[], now: string): Seating {
  const taken = new Map(list.seats.flatMap(({ pickId }, at) => (pickId === null ? [] : [[pickId, at] as const])));
  const seats = new Map<string, number>();
  if (list.isClosed || !list.isDrawn || list.until <= now) return { list, seats };
  const loads = loadsOf(list);
  const next = [...list.seats];
  let free = freeSeats(list);
  let isChanged = false;
  for (const pick of waiting.toSorted(byRank)) {
    const own = taken.get(pick.pickId);
    const at = own ?? (pick.reason === 'top-up' && free <= list.reserve ? -1 : firstFit(pick));
    if (at < 0) continue;
    seats.set(pick.pickId, at);
    if (own !== undefined) continue;
    const pair = next[at]?.pair ?? [0, 1];
    next[at] = { pair, pickId: pick.pickId };
    taken.set(pick.pickId, at);
    for (const person of pair) loads[person] = (loads[person] ?? 0) + 1;
    free -= 1;
    isChanged = true;
  }
  return { list: isChanged ? { ...list, rev: list.rev + 1, seats: next } : list, seats };

  function firstFit(pick: PlacedPick): number {
    return next.findIndex(
      ({ pair, pickId }) => pickId === null && hasRoom(pair) && fits(pick, peopleOf(list, pair), list),
    );
  }

  function hasRoom(pair: readonly [number, number]): boolean {
    return pair.every(
      (person) => (loads[person] ?? 0) < (list.inspectors[person]?.capacity ?? Number.POSITIVE_INFINITY),
    );
  }
}

/** Seats that are not taken and whose inspectors are both still there. */
export function freeSeats(list: SamplingList): number {
  return list.seats.filter(({ pair, pickId }) => pickId === null && isStaffed(list, pair)).length;
}

/** Inspections that the people on the list can do in all: 查验名额. */
export function slotsOf(list: SamplingList): number {
  return list.seats.filter(({ pair, pickId }) => pickId !== null || isStaffed(list, pair)).length;
}

/** Seats taken per inspector, in the drawn order. */
export function loadsOf({ inspectors, seats }: Pick<SamplingList, 'inspectors' | 'seats'>): number[] {
  const loads = inspectors.map(() => 0);
  for (const { pair, pickId } of seats)
    if (pickId !== null) for (const person of pair) loads[person] = (loads[person] ?? 0) + 1;
  return loads;
}

export function peopleOf({ inspectors }: Pick<SamplingList, 'inspectors'>, pair: readonly number[]): ListedInspector[] {
  return pair.flatMap((person) => inspectors[person] ?? []);
}

function isStaffed({ inspectors }: SamplingList, pair: readonly number[]): boolean {
  return pair.every((person) => (inspectors[person]?.capacity ?? 1) > 0);
}

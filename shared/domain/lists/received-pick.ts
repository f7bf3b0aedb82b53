import type { Pick, PlacedPick, PoolTicket } from '../../model/pick.ts';
import { isAtRandom } from './pick-rank.ts';

/**
 * What stands after picks of one parcel came (again), as one write over what stood; the same object when nothing changes. The reason
 * given first stands, whatever arrived first; that it was drawn at random as well is never forgotten. What was given up stays so,
 * unless an officer asks for it afterwards.
 */
export function receivedPick(present: PlacedPick | undefined, picks: readonly [Pick, ...Pick[]]): PlacedPick {
  const [first, ...others] = picks;
  let placed = present ?? freshPick(first);
  for (const pick of present === undefined ? others : picks) placed = withPick(placed, pick);
  return placed === present ? placed : { ...placed, rev: (present?.rev ?? 0) + 1 };
}

function freshPick(pick: Pick): PlacedPick {
  return { ...pick, rev: 1, listId: null, seat: null, shed: null, report: null, outcome: null, resultAt: null };
}

function withPick(placed: PlacedPick, pick: Pick): PlacedPick {
  if (placed.report !== null || placed.outcome !== null) return placed;
  if (placed.shed !== null)
    return pick.reason === 'officer' && pick.pickedAt > placed.shed.at ? freshPick(pick) : placed;
  const isEarlier = pick.pickedAt < placed.pickedAt;
  const isDrawn = isAtRandom(pick) && !isAtRandom(placed);
  if (!isEarlier && !isDrawn) return placed;
  const { rev, listId, seat, shed, report, outcome, resultAt, ...known } = placed;
  const atRandom = isAtRandom(pick) || isAtRandom(placed);
  return { ...(isEarlier ? pick : known), atRandom, rev, listId, seat, shed, report, outcome, resultAt };
}

/** Whether a place has to be found for it. */
export function isWaiting({ listId, shed, outcome }: PlacedPick): boolean {
  return listId === null && shed === null && outcome === null;
}

/**
 * Whether a place in line can never count again: the pick was written since, or that very revision does not wait, as when another write
 * came before the one that the place was taken for.
 */
export function isOver({ rev }: PoolTicket, pick: PlacedPick): boolean {
  return pick.rev > rev || (pick.rev === rev && !isWaiting(pick));
}

/** Whether it is on a list and nobody has said anything of it yet. */
export function isUntouched({ listId, shed, report, outcome }: PlacedPick): boolean {
  return listId !== null && shed === null && report === null && outcome === null;
}

import type { PlacedPick } from '../../model/pick.ts';
import type { Policy } from '../../model/policy.ts';
import { isAtRandom } from './pick-rank.ts';

export interface SheddingInput {
  /** What waits at a site. */
  readonly waiting: readonly PlacedPick[];
  /** Slots that this shift and the next have left for it. */
  readonly room: number;
  /** What is given up first (policy); a reason that it does not name never is. */
  readonly order: Policy['inspection']['shed'];
}

/**
 * What a site gives up because more waits than can be opened: as much as exceeds the room, in policy's order, the lowest score
 * first, of equals the latest. Never what was drawn at random, also where another reason chose it too: the random floor holds at
 * any surge, and such picks wait.
 */
export function shedPicks({ waiting, room, order }: SheddingInput): PlacedPick[] {
  const excess = waiting.length - Math.max(0, room);
  const ranks = new Map<string, number>(order.map((reason, at) => [reason, at]));
  return waiting
    .filter((pick) => ranks.has(pick.reason) && !isAtRandom(pick))
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) || a.score - b.score || compare(b.pickedAt, a.pickedAt) || compare(b.pickId, a.pickId),
    )
    .slice(0, Math.max(0, excess));

  function rankOf({ reason }: PlacedPick): number {
    return ranks.get(reason) ?? order.length;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

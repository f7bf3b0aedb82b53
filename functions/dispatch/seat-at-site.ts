import { onList } from '../../shared/domain/lists/moved.ts';
import type { Site } from '../../shared/domain/lists/opening.ts';
import { ticketOf } from '../../shared/domain/lists/pick-rank.ts';
import { isOver, isWaiting } from '../../shared/domain/lists/received-pick.ts';
import { freeSeats, seatPicks } from '../../shared/domain/lists/seat-picks.ts';
import { shiftAt } from '../../shared/domain/lists/shift-at.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { PlacedPick, PoolTicket, SamplingList } from '../../shared/model/pick.ts';
import { openList } from './open-list.ts';
import type { World } from './world.ts';

const ATTEMPTS = 12;

/**
 * Seats waiting picks on the list of the running shift, together with those that wait in line, so that nobody overtakes. First the
 * list takes them, in one conditional write that also counts; then each pick says so. What finds no seat stands in line.
 */
export async function seatAtSite(world: World, site: Site, picks: readonly PlacedPick[]): Promise<void> {
  const { lists, clock } = world;
  let own = picks;
  for (let attempt = 0; attempt < ATTEMPTS && own.length > 0; attempt += 1) {
    const now = clock.now();
    const shift = shiftAt(now, site.policy.inspection.shifts);
    const list = await openList(world, site, shift);
    const line = await inLine(world, list);
    const waiting = [...new Map([...line.map(({ pick }) => pick), ...own].map((pick) => [pick.pickId, pick])).values()];
    const seating = seatPicks(list, waiting, now);
    if (seating.list !== list && (await lists.save(seating.list)) === 'stale') continue;

    const standing = new Set(line.map(({ ticket }) => `${ticket.pickId} ${ticket.rev}`));
    const moved = await Promise.all(
      waiting.map(async (pick) => {
        const seat = seating.seats.get(pick.pickId);
        if (seat !== undefined) return lists.place(onList(pick, list.id, seat));
        return standing.has(`${pick.pickId} ${pick.rev}`) ? 'saved' : lists.enqueue(ticketOf(pick));
      }),
    );
    const stale = new Set(waiting.filter((_, at) => moved[at] === 'stale').map(({ pickId }) => pickId));
    await Promise.all(
      line.flatMap(({ pick, ticket }) =>
        seating.seats.has(pick.pickId) && !stale.has(pick.pickId) ? [lists.dequeue(ticket)] : [],
      ),
    );
    own = await stillWaiting(
      world,
      own.filter(({ pickId }) => stale.has(pickId)),
    );
  }
  if (own.length > 0) throw new Busy('a list kept changing');
}

/** The head of the line, as far as there are free seats for it. */
async function inLine({ lists }: World, list: SamplingList): Promise<{ pick: PlacedPick; ticket: PoolTicket }[]> {
  const free = freeSeats(list);
  if (free === 0) return [];
  const tickets = await lists.line(list.customsCode, free);
  const picks = await lists.picks(tickets.map(({ pickId }) => pickId));
  // The place of a pick that was given up stays until its dossier says so too.
  const old = tickets.filter((ticket) => {
    const pick = picks.get(ticket.pickId);
    return pick !== undefined && isOver(ticket, pick) && pick.shed === null;
  });
  await Promise.all(old.map((ticket) => lists.dequeue(ticket)));
  return tickets.flatMap((ticket) => {
    const pick = picks.get(ticket.pickId);
    return pick !== undefined && isWaiting(pick) && pick.rev === ticket.rev ? [{ pick, ticket }] : [];
  });
}

async function stillWaiting({ lists }: World, picks: readonly PlacedPick[]): Promise<PlacedPick[]> {
  if (picks.length === 0) return [];
  const present = await lists.picks(picks.map(({ pickId }) => pickId));
  return [...present.values()].filter(isWaiting);
}

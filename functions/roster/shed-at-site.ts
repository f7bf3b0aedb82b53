import { givenUp } from '../../shared/domain/lists/moved.ts';
import { byRank } from '../../shared/domain/lists/pick-rank.ts';
import { isOver, isWaiting } from '../../shared/domain/lists/received-pick.ts';
import { freeSeats } from '../../shared/domain/lists/seat-picks.ts';
import { shedPicks } from '../../shared/domain/lists/shed-picks.ts';
import type { Shift } from '../../shared/domain/lists/shift-at.ts';
import { forecast, type UsualDay } from '../../shared/domain/lists/usual-day.ts';
import type { PlacedPick, PoolTicket, SamplingList } from '../../shared/model/pick.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { noteShed } from './note-shed.ts';
import { openingSlots, type Site } from './open-list.ts';
import type { World } from './world.ts';

/** Longer than any line that a site could work off. */
const LONGEST_LINE = 20_000;

export interface SheddingTurn {
  readonly list: SamplingList;
  readonly coming: Shift;
  readonly usual: readonly UsualDay[];
  readonly now: string;
}

/**
 * Gives up what neither the running nor the coming shift has a slot for, once what is still to come is counted in. First the pick says
 * so, then its dossier, and last it leaves the line: a run that dies in between is made good by the next. Answers what still waits, the
 * first in line first.
 */
export async function shedAtSite(world: World, site: Site, turn: SheddingTurn): Promise<readonly PlacedPick[]> {
  const { lists } = world;
  const tickets = await lists.line(site.customsCode, LONGEST_LINE);
  const picks = await lists.picks(tickets.map(({ pickId }) => pickId));
  const waiting: PlacedPick[] = [];
  for (const ticket of tickets) {
    const pick = picks.get(ticket.pickId);
    if (pick !== undefined && isWaiting(pick) && pick.rev === ticket.rev) waiting.push(pick);
    else if (pick !== undefined && isOver(ticket, pick)) await leave(pick, ticket);
  }

  const slots = freeSeats(turn.list) + (await openingSlots(world, site, turn.coming));
  const expected = forecast(turn.usual, turn.now, turn.coming.until).chosen;
  const room = Math.max(0, slots - Math.floor(expected));
  const given = shedPicks({ waiting, room, order: site.policy.inspection.shed });
  for (const pick of given) {
    const next = givenUp(pick, { reason: 'no-slots', at: turn.now });
    const ticket = tickets.find(({ pickId, rev }) => pickId === pick.pickId && rev === pick.rev);
    if ((await lists.place(next)) === 'saved' && ticket !== undefined) await leave(next, ticket);
  }
  for (const [reason, own] of Map.groupBy(given, (pick) => pick.reason))
    log('picks-shed', { customsCode: site.customsCode, reason, count: own.length });
  const gone = new Set(given.map(({ pickId }) => pickId));
  return waiting.filter(({ pickId }) => !gone.has(pickId)).toSorted(byRank);

  async function leave(pick: PlacedPick, ticket: PoolTicket): Promise<void> {
    if (pick.shed !== null) await noteShed(world, pick, pick.shed);
    await lists.dequeue(ticket);
  }
}

import { givenUp } from '../../shared/domain/lists/moved.ts';
import type { Site } from '../../shared/domain/lists/opening.ts';
import { byRank } from '../../shared/domain/lists/pick-rank.ts';
import { isOver, isWaiting } from '../../shared/domain/lists/received-pick.ts';
import { freeSeats } from '../../shared/domain/lists/seat-picks.ts';
import { shedPicks } from '../../shared/domain/lists/shed-picks.ts';
import { forecast, type UsualDay } from '../../shared/domain/lists/usual-day.ts';
import type { PlacedPick, PoolTicket, SamplingList } from '../../shared/model/pick.ts';
import { log } from '../../shared/wire/log/log-line.ts';
import { noteShed } from './note-shed.ts';
import type { World } from './world.ts';

/** Longer than any line that a site could work off. */
const LONGEST_LINE = 20_000;

export interface SheddingTurn {
  /** Of the running shift and of the coming one, which ends `until`. */
  readonly lists: readonly SamplingList[];
  readonly until: string;
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
  const waiting = new Map<PlacedPick, PoolTicket>();
  for (const ticket of tickets) {
    const pick = picks.get(ticket.pickId);
    if (pick !== undefined && isWaiting(pick) && pick.rev === ticket.rev) waiting.set(pick, ticket);
    else if (pick !== undefined && isOver(ticket, pick)) await leave(pick, ticket);
  }

  const slots = turn.lists.reduce((sum, list) => sum + freeSeats(list), 0);
  const expected = forecast(turn.usual, turn.now, turn.until).chosen;
  const room = slots - Math.floor(expected);
  const given = shedPicks({ waiting: [...waiting.keys()], room, order: site.policy.inspection.shed });
  const shed: PlacedPick[] = [];
  for (const pick of given) {
    const next = givenUp(pick, { reason: 'no-slots', at: turn.now });
    const ticket = waiting.get(pick);
    waiting.delete(pick);
    // Stale: `dispatch` has just seated it.
    if (ticket === undefined || (await lists.place(next)) === 'stale') continue;
    await leave(next, ticket);
    shed.push(next);
  }
  for (const [reason, own] of Map.groupBy(shed, (pick) => pick.reason))
    log('picks-shed', { customsCode: site.customsCode, reason, count: own.length });
  return [...waiting.keys()].toSorted(byRank);

  async function leave(pick: PlacedPick, ticket: PoolTicket): Promise<void> {
    if (pick.shed !== null) await noteShed(world, pick, pick.shed);
    await lists.dequeue(ticket);
  }
}

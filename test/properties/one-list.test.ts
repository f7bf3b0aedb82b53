import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { roster } from '../../functions/roster/roster.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { slotsOf } from '../../shared/domain/lists/seat-picks.ts';
import type { Pick, SamplingList } from '../../shared/model/pick.ts';
import { after } from '../../shared/notation/china-time.ts';
import { dyingWorld } from '../builders/dying-world.ts';
import { inspectorsOf, rosterWorld } from '../builders/roster-world.ts';
import { pickOf } from '../builders/sampling-list.ts';

const BEGIN = '2026-11-04T00:10:00.000Z';
const QUARTER = 15 * 60_000;
const TICKS = 60;
/** The last that comes anew comes before the shift ends: nothing but the turn of the shifts can save what is lost at it. */
const LAST_DELIVERY = 44;
const SITES = ['3105', '3106'];
const REASONS = ['random', 'random', 'targeted', 'instruction', 'top-up', 'officer'] as const;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

type At = ReturnType<typeof rosterWorld>;

/** A shift and some of the next: picks are delivered in any order and again and again, and processes die at any call of any port. */
async function lived(seed: number) {
  const random = seededRandom(seed);
  const at = rosterWorld({ inspectors: SITES.flatMap((site) => inspectorsOf(site, 3, 5)) });
  const picks = Array.from({ length: 50 }, (_, number) => anyPick(number));
  // Each comes once, twice or three times; what was dealt with well never comes again.
  const deliveries = picks.flatMap((pick) =>
    Array.from({ length: random.whole(1, 3) }, () => ({ pick, at: random.below(LAST_DELIVERY) })),
  );
  let queue: Pick[][] = [];
  for (let tick = 0; tick < TICKS; tick += 1) {
    at.at(after(BEGIN, tick * QUARTER));
    queue.push(...deliveries.flatMap(({ pick, at: due }) => (due === tick ? [[pick]] : [])));
    for (const message of random.shuffled(queue.splice(0)))
      if (!(await survives((world) => dispatch(world, message)))) queue.push(message);
    if (random.chance(0.7)) await survives((world) => roster(world)());
    queue.push(...at.outbox.drain().inspections.map((pick) => [pick]));
    if (random.chance(0.2)) await inspectOne();
  }
  // The queue delivers to the end.
  for (let round = 0; round < 4; round += 1) {
    for (const message of queue) await dispatch(at, message);
    await roster(at)();
    queue = at.outbox.drain().inspections.map((pick) => [pick]);
  }
  return { at, picks };

  function anyPick(number: number): Pick {
    const pickedAt = after(BEGIN, random.below(TICKS) * QUARTER);
    const reason = random.pick(REASONS);
    return pickOf({
      pickId: `p${number}`,
      customsCode: random.pick(SITES),
      reason,
      score: random.fraction(),
      pickedAt,
    });
  }

  async function survives(run: (world: At) => Promise<void>): Promise<boolean> {
    const { world } = dyingWorld(
      at,
      random.chance(0.4) ? 1 + random.below(40) : Number.POSITIVE_INFINITY,
      random.pick(['before', 'after']),
    );
    try {
      await run(world);
      return true;
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'died') throw error;
      return false;
    }
  }

  async function inspectOne(): Promise<void> {
    const [pick] = random.shuffled(
      [...(await at.lists.picks(picks.map(({ pickId }) => pickId))).values()].filter(
        ({ listId, outcome }) => listId !== null && outcome === null,
      ),
    );
    if (pick === undefined) return;
    const outcome = random.pick(['nothing-found', 'not-found']);
    await at.lists.place({ ...pick, rev: pick.rev + 1, outcome, resultAt: at.clock.now() });
  }
}

describe('a pick under re-delivery and random crashes', { timeout: 120_000 }, () => {
  it('is on exactly one list, in line, or given up with its reason; and no list holds more than its slots', async () => {
    const seen = { listed: 0, inLine: 0, shed: 0, inspected: 0 };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const { at, picks } = await lived(seed);
        const lists = (await Promise.all(SITES.map((site) => at.lists.lists(site, undefined)))).flat();
        const placed = await at.lists.picks(picks.map(({ pickId }) => pickId));
        const line = (await Promise.all(SITES.map((site) => at.lists.line(site, 1000)))).flat();

        for (const { pickId, reason } of picks) {
          const pick = placed.get(pickId);
          const isInLine = line.some((ticket) => ticket.pickId === pickId && ticket.rev === pick?.rev);
          const holders = lists.filter((list) => list.id === pick?.listId);
          if (pick?.shed) {
            expect(reason).not.toBe('random');
            seen.shed += 1;
          } else if (pick?.listId) {
            expect(holders).toHaveLength(1);
            expect(isInLine).toBe(false);
            seen[pick.outcome === null ? 'listed' : 'inspected'] += 1;
            if (pick.outcome === null) expect(seatOf(holders[0], pickId)).toBe(pick.seat);
          } else {
            expect(isInLine, `${pickId} of seed ${seed} is lost`).toBe(true);
            seen.inLine += 1;
          }
        }
        for (const list of lists) {
          const own = [...placed.values()].filter(
            ({ listId, outcome, shed }) => listId === list.id && outcome !== 'not-found' && shed === null,
          );
          expect(own.length).toBeLessThanOrEqual(slotsOf(list));
          expect(new Set(own.map(({ seat }) => seat)).size).toBe(own.length);
        }
      }),
      { numRuns: 40 },
    );
    expect(
      Object.values(seen).every((count) => count > 0),
      JSON.stringify(seen),
    ).toBe(true);
  });
});

function seatOf(list: SamplingList | undefined, pickId: string): number | undefined {
  return list?.seats.findIndex((seat) => seat.pickId === pickId);
}

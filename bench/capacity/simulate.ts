import { hash } from 'node:crypto';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { roster } from '../../functions/roster/roster.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Pick, PlacedPick, SamplingList } from '../../shared/model/pick.ts';
import type { ShiftPlan } from '../../shared/model/shift-plan.ts';
import { after } from '../../shared/notation/china-time.ts';
import { inspectorsOf, rosterWorld } from '../../test/builders/roster-world.ts';
import { type Arrival, arrivalsOf, pickOf, recordOf, SITES } from './arrivals.ts';

/** From the evening before Double Eleven to the end of the night after it (China): two shifts a day. */
export const FROM = '2026-11-10T12:00:00.000Z';
export const UNTIL = '2026-11-12T00:00:00.000Z';
export const PEAK = '2026-11-11T00';
const PEAK_LOAD = 10;
const TICK_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;
/** Inspections of one person in a shift, and the share of an open list that is done in five minutes. */
const IN_SHIFT = 20;
const PACE = 0.06;
const NOT_FOUND = 0.01;
/** More than instructions, findings and chance choose on a usual day, so that slots are topped up by risk. */
const POLICY = { ...defaultPolicy, inspection: { ...defaultPolicy.inspection, expectedRate: 0.03 } };
const PICKS_A_MESSAGE = 10;

export interface Simulated {
  readonly arrivals: readonly Arrival[];
  readonly picks: readonly PlacedPick[];
  readonly lists: readonly SamplingList[];
  readonly plans: readonly ShiftPlan[];
  /** Picks that at any time held two seats of lists that were open. */
  readonly twice: ReadonlySet<string>;
  /** SHA-256 over all that was written. */
  readonly digest: string;
}

/** A day of 10 × load in its peak hour through the real use cases. `shuffleSeed` delivers the picks of each hour in another order. */
export async function simulate(seed: number, shuffleSeed: number | null): Promise<Simulated> {
  const arrivals = arrivalsOf(FROM, UNTIL, (hour) => (hour === PEAK ? PEAK_LOAD : 1), seed);
  const inspectors = SITES.flatMap((site) => inspectorsOf(site.customsCode, site.inspectors, IN_SHIFT));
  const at = rosterWorld({ inspectors, policy: POLICY, selections: (day) => usual(day) });
  const turn = roster(at);
  const plans: ShiftPlan[] = [];
  const sent: Pick[] = [];
  const twice = new Set<string>();
  let next = 0;
  for (let now = FROM; now < UNTIL; now = after(now, TICK_MS)) {
    at.at(now);
    await turn();
    await deliver(at.outbox.drain().inspections);
    const inForce = await at.plans.current();
    plans.push(...inForce.values());
    for (; next < arrivals.length; next += 1) {
      const arrival = arrivals[next];
      if (arrival === undefined || arrival.at >= after(now, TICK_MS)) break;
      const topUpFrom = inForce.get(arrival.customsCode)?.topUpFrom ?? null;
      const reason = arrival.chosenBy ?? (topUpFrom !== null && arrival.score >= topUpFrom ? 'top-up' : null);
      if (reason !== null) sent.push(pickOf(arrival, reason));
    }
    // In order of time, or all of an hour at its end in another order.
    const isHourOver = (Date.parse(now) + TICK_MS) % HOUR_MS === 0;
    if (shuffleSeed === null) await deliver(sent.splice(0));
    else if (isHourOver) await deliver(seededRandom(shuffleSeed).shuffled(sent.splice(0)));
    await inspect();
  }
  const lists = (await Promise.all(SITES.map((site) => at.lists.lists(site.customsCode, undefined)))).flat();
  const ids = arrivals.map(({ orderNo }) => `p-${orderNo}`);
  const picks = [...(await at.lists.picks(ids)).values()];
  const digest = hash('sha256', JSON.stringify([picks, lists, plans]), 'hex');
  return { arrivals, picks, lists, plans, twice, digest };

  async function deliver(picks: readonly Pick[]): Promise<void> {
    for (let from = 0; from < picks.length; from += PICKS_A_MESSAGE)
      await dispatch(at, picks.slice(from, from + PICKS_A_MESSAGE));
  }

  /** What a pick comes to is drawn by its id, so that the order of work decides nothing. */
  async function inspect(): Promise<void> {
    const now = at.clock.now();
    const held = new Set<string>();
    for (const { customsCode } of SITES)
      for (const list of await at.lists.lists(customsCode, undefined)) {
        if (list.isClosed) continue;
        const ids = list.seats.flatMap(({ pickId }) => pickId ?? []);
        for (const id of ids) (held.has(id) ? twice : held).add(id);
        if (list.until <= now || list.from > now) continue;
        const seated = await at.lists.picks(ids);
        for (const pick of seated.values()) {
          const fate = seededRandom(
            Number.parseInt(hash('sha256', pick.pickId + now, 'hex').slice(0, 8), 16),
          ).fraction();
          if (pick.outcome !== null || pick.listId !== list.id || fate >= PACE) continue;
          const outcome = fate < PACE * NOT_FOUND ? 'not-found' : 'nothing-found';
          await at.lists.place({ ...pick, rev: pick.rev + 1, outcome, resultAt: now });
        }
      }
  }

  /** The days before were usual ones. */
  function usual(day: string) {
    const begins = new Date(`${day}T00:00:00+08:00`).toISOString();
    return arrivalsOf(begins, after(begins, 24 * HOUR_MS), () => 1, seed + Date.parse(day)).map((one) =>
      recordOf(one, day),
    );
  }
}

import { createHmac, hash } from 'node:crypto';
import { reveal } from '../../functions/reveal/reveal.ts';
import type { World } from '../../functions/reveal/world.ts';
import { memoryDrawDays } from '../../shared/adapters/memory/memory-draw-days.ts';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryDrawRounds } from '../../shared/adapters/memory/memory-draw-rounds.ts';
import type { DrawRound } from '../../shared/model/draw-round.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import { after, dayAfter, dayBefore } from '../../shared/notation/china-time.ts';
import { drawnSelections } from './drawn-selections.ts';

const HOUR_MS = 3_600_000;
export const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

/** A world of draws whose clock the test sets and whose selections it adds. */
export function drawWorld(policy: Policy | null = null) {
  const records: SelectionRecord[] = [];
  let now = '';
  const world: World = {
    keys: memoryDrawKeys(new TextEncoder().encode('a seed for tests')),
    days: memoryDrawDays(),
    rounds: memoryDrawRounds(),
    selections: {
      append: async (more) => void records.push(...more),
      on: async (day) => records.filter((record) => record.day === day),
    },
    references: { current: async () => ({ reference: {}, version: '1', policy }) },
    clock: { now: () => now },
    sha256,
    hmac: (key) => (text) => createHmac('sha256', key).update(text).digest(),
  };
  return {
    world,
    /** One run at so many hours after China's midnight with which the day begins. */
    runAt: async (day: string, hours: number) => {
      now = after(`${dayBefore(day)}T16:00:00.000Z`, hours * HOUR_MS);
      await reveal(world);
    },
    enter: async (day: string, count: number, from = 0) =>
      world.selections.append(await drawnSelections(world.keys, { day, count, from })),
  };
}

/** A day of ten entries from its commitment to its reveal, as anyone sees it. */
export async function publishedDraws(day: string, count = 10): Promise<World> {
  const { world, runAt, enter } = drawWorld();
  await runAt(dayBefore(day), 12);
  await enter(day, count);
  await world.rounds.ask(round(day));
  await runAt(day, 24 + 12);
  await runAt(day, 24 + 72);
  await runAt(day, 4 * 24 + 72);
  return world;
}

/** A round of one day’s entries, asked for the day after. */
export function round(day: string, size = 3): Omit<DrawRound, 'frozen' | 'drawn'> {
  const askedAt = after(`${day}T16:00:00.000Z`, HOUR_MS);
  return {
    id: `${dayAfter(day)}-round`,
    title: '化妆品',
    from: day,
    until: day,
    customsCode: '3105',
    size,
    askedBy: '钱督',
    askedAt,
  };
}

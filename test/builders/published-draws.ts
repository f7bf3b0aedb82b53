import { hash } from 'node:crypto';
import { reveal } from '../../functions/reveal/reveal.ts';
import type { World } from '../../functions/reveal/world.ts';
import { memoryDrawDays } from '../../shared/adapters/memory/memory-draw-days.ts';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import { after, dayBefore } from '../../shared/notation/china-time.ts';
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
    selections: {
      append: async (more) => void records.push(...more),
      on: async (day) => records.filter((record) => record.day === day),
    },
    references: { current: async () => ({ reference: {}, version: '1', policy }) },
    clock: { now: () => now },
    sha256,
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
  await runAt(day, 24 + 72);
  return world;
}

import type { World } from '../../functions/roster/world.ts';
import { memoryDistricts } from '../../shared/adapters/memory/memory-districts.ts';
import { memoryDossiers } from '../../shared/adapters/memory/memory-dossiers.ts';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryLists } from '../../shared/adapters/memory/memory-lists.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memoryShiftPlans } from '../../shared/adapters/memory/memory-shift-plans.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Inspector } from '../../shared/model/reference.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import { KEY } from './assess-world.ts';

export interface RosterGiven {
  readonly inspectors?: readonly Inspector[];
  readonly policy?: Policy;
  /** The log of selections, by day. */
  readonly selections?: (day: string) => readonly SelectionRecord[];
}

/** Inspectors of a site with the same capacity in each of the two shifts. */
export function inspectorsOf(customsCode: string, count: number, inShift: number): Inspector[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `${customsCode}-${at + 1}`;
    return { id, name: id, customsCode, dailyCapacity: 2 * inShift };
  });
}

/** The world of `dispatch` and of `roster` at once, in memory. Its clock stands until it is set. */
export function rosterWorld({
  inspectors = inspectorsOf('3105', 2, 4),
  policy = defaultPolicy,
  selections,
}: RosterGiven = {}) {
  let now = '2026-11-04T04:30:00.000Z';
  const published = { version: 'test', reference: { inspectors: [...inspectors] }, policy };
  const world = {
    ...nodeHashing,
    lists: memoryLists(),
    keys: memoryDrawKeys(KEY),
    clock: { now: () => now },
    references: { current: async () => published },
    districts: memoryDistricts(),
    dossiers: memoryDossiers(),
    selections: { on: async (day: string) => selections?.(day) ?? [] },
    plans: memoryShiftPlans(),
    outbox: memoryOutbox(),
  } satisfies World;
  return {
    ...world,
    at(instant: string) {
      now = instant;
    },
  };
}

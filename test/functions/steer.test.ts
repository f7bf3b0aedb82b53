import { beforeEach, describe, expect, it } from 'vitest';
import { steer } from '../../functions/steer/steer.ts';
import { memoryCursors } from '../../shared/adapters/memory/memory-cursors.ts';
import { memoryInstructionSets } from '../../shared/adapters/memory/memory-instruction-sets.ts';
import { memoryInstructions } from '../../shared/adapters/memory/memory-instructions.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryResults } from '../../shared/adapters/memory/memory-results.ts';
import { memorySelections } from '../../shared/adapters/memory/memory-selections.ts';
import type { InstructionText } from '../../shared/model/instruction.ts';
import { dyingWorld } from '../builders/dying-world.ts';
import { instruction, instructionText } from '../builders/instruction.ts';
import { resultRecord, selectionRecord } from '../builders/logs.ts';

const ID = '3105-2026-0001';
const NOW = '2026-11-04T04:00:00.000Z';
const APPROVED = '2026-11-01T00:00:00.000Z';

function worldOf() {
  let now = NOW;
  const world = {
    instructions: memoryInstructions(),
    sets: memoryInstructionSets(),
    selections: memorySelections(),
    results: memoryResults(),
    references: memoryReferences(),
    cursors: memoryCursors(),
    clock: { now: () => now },
  };
  return {
    ...world,
    at(instant: string) {
      now = instant;
    },
  };
}

let world: ReturnType<typeof worldOf>;
beforeEach(() => {
  world = worldOf();
});

async function publish(over: Partial<InstructionText> = {}): Promise<void> {
  const text = instructionText({ id: ID, ...over });
  const published = instruction({ text, state: 'published', approver: '关长乙', changedAt: APPROVED });
  await world.instructions.save({ newest: published, inForce: published });
}

const hit = { id: ID, version: 1, lane: 'red', probability: 1, drawn: true, inspection: 'physical' } as const;
const sent = (from: number, to: number, day = '2026-11-04') =>
  world.selections.append(
    Array.from({ length: to - from }, (_, n) =>
      selectionRecord(from + n, { day, instructions: [hit], reason: 'instruction' }),
    ),
  );
const opened = (count: number, finds: number, at = '2026-11-04T03:00:00.000Z') =>
  world.results.append(
    Array.from({ length: count }, (_, n) =>
      resultRecord(n, { instructions: [ID], at, pickedAt: at, outcome: n < finds ? 'infringing' : 'nothing-found' }),
    ),
  );
const newest = async () => (await world.instructions.find(ID))?.newest;
const inForce = async () => (await world.sets.current())?.instructions.map(({ text }) => text.id);

describe('steer', () => {
  it('puts in force what a writer that died left unpublished', async () => {
    await publish();

    await steer(world);

    expect([await inForce(), (await newest())?.state]).toEqual([[ID], 'published']);
  });

  it('ends an instruction when its last day is over in China', async () => {
    await publish({ until: '2026-11-04' });
    world.at('2026-11-04T15:59:59.999Z');
    await steer(world);
    expect((await newest())?.state).toBe('published');

    world.at('2026-11-04T16:00:00.000Z');
    await steer(world);

    expect(await newest()).toMatchObject({ state: 'expired', version: 2, changedBy: '系统 Sandan' });
    expect(await inForce()).toEqual([]);
  });

  it('ends it at its hit cap, counting the parcels of several days once each', async () => {
    await publish({ hitCap: 20 });
    await sent(0, 12, '2026-11-03');
    await sent(12, 19);
    await steer(world);
    await sent(0, 12, '2026-11-03');
    await steer(world);
    expect((await newest())?.state).toBe('published');

    await sent(19, 20);
    await steer(world);

    expect((await newest())?.reason).toContain('its cap is 20');
  });

  it('ends it when it finds too little, once thirty were inspected', async () => {
    await publish({ precisionFloor: 0.2 });
    await opened(29, 0);
    await steer(world);
    expect((await newest())?.state).toBe('published');

    await opened(30, 0);
    await steer(world);

    expect((await newest())?.reason).toContain('0/30');
  });

  it('lets go on what finds enough', async () => {
    await publish({ precisionFloor: 0.2 });
    await opened(30, 3);

    await steer(world);

    expect((await newest())?.state).toBe('published');
  });

  it('remembers the days that it does not read again', async () => {
    await publish({ hitCap: 20, until: '2026-12-31' });
    await sent(0, 19);
    await steer(world);
    world.at('2026-11-20T04:00:00.000Z');
    await steer(world);
    expect((await newest())?.state).toBe('published');

    await sent(19, 20, '2026-11-20');
    await steer(world);

    expect((await newest())?.state).toBe('expired');
  });

  it('keeps the counts of a thousand instructions within an item of 400 KB (DynamoDB, "Quotas")', async () => {
    const ids = Array.from({ length: 1000 }, (_, n) => `3105-2026-${String(n + 1).padStart(4, '0')}`);
    for (const id of ids) await publish({ id });
    const hits = ids.map((id) => ({ ...hit, id }));
    for (let day = 1; day <= 8; day += 1)
      await world.selections.append([selectionRecord(day, { day: `2026-11-0${day}`, instructions: hits })]);
    world.at('2026-11-08T04:00:00.000Z');

    await steer(world);

    const kept = await world.cursors.get('instruction-counts');
    expect(Buffer.byteLength(kept ?? '')).toBeGreaterThan(0);
    expect(Buffer.byteLength(kept ?? '')).toBeLessThan(400 * 1024);
  });

  it('does nothing twice', async () => {
    await publish({ hitCap: 2 });
    await sent(0, 2);
    await steer(world);
    const first = await newest();

    await steer(world);

    expect(await newest()).toEqual(first);
  });

  it('comes to the same end after a death at any of its calls', async () => {
    await publish({ hitCap: 2 });
    await sent(0, 2);
    const alive = dyingWorld(ports(), 1_000, 'after');
    await steer(alive.world);
    const end = [await newest(), await inForce()];

    for (const when of ['before', 'after'] as const)
      for (let atCall = 1; atCall <= alive.calls(); atCall += 1) {
        world = worldOf();
        await publish({ hitCap: 2 });
        await sent(0, 2);
        await expect(steer(dyingWorld(ports(), atCall, when).world)).rejects.toThrow('died');

        await steer(world);

        expect([await newest(), await inForce()]).toEqual(end);
      }
  });
});

function ports() {
  const { at: _, ...own } = world;
  return own;
}

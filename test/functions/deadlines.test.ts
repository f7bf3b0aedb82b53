import { describe, expect, it } from 'vitest';
import { deadlines } from '../../functions/deadlines/deadlines.ts';
import { protect } from '../../functions/protect/protect.ts';
import { after as later } from '../../shared/notation/china-time.ts';
import { dyingWorld } from '../builders/dying-world.ts';
import { ipCase, OPENED_AT } from '../builders/ip-case.ts';
import { CASE_ID, type ProtectWorld, protectWorld, TASK } from '../builders/protect-world.ts';

const END = '2026-11-09T16:00:00.000Z';
const RUN = 5 * 60_000;

async function noticed(): Promise<ProtectWorld> {
  const world = await protectWorld();
  await protect(world, [TASK]);
  return world;
}

describe('deadlines', () => {
  it('wakes a case when its last day is over in China, not before', async () => {
    const world = await noticed();
    world.at('2026-11-09T15:59:59.999Z');
    await deadlines(world);
    expect(world.outbox.sent.protections).toEqual([]);
    world.at(END);

    await deadlines(world);

    expect(world.outbox.sent.protections).toEqual([TASK]);
  });

  it('wakes it again until it has moved, then never', async () => {
    const world = await noticed();
    world.at(END);
    await deadlines(world);
    await deadlines(world);
    expect(world.outbox.sent.protections).toEqual([TASK, TASK]);

    await protect(world, world.outbox.drain().protections);
    world.at(later(END, RUN));
    await deadlines(world);

    expect(world.outbox.sent.protections).toEqual([]);
  });

  it('wakes at once what still owes a word and what waits for the desk', async () => {
    const world = await noticed();
    const owing = { state: 'released', deadline: null, outcome: { kind: 'denied', at: OPENED_AT } } as const;
    await world.cases.save(ipCase({ ...owing, version: 2, owes: ['outcome'], dueAt: OPENED_AT }));
    const waiting = { id: 'ip-other', right: { ...ipCase().right, recordNo: 'T2' }, dueAt: OPENED_AT } as const;
    await world.cases.save(ipCase({ state: 'secured', deadline: null, ...waiting }));

    await deadlines(world);

    expect(world.outbox.sent.protections.map(({ recordNo }) => recordNo).toSorted()).toEqual(['T2', TASK.recordNo]);
  });

  it('remembers from which day on something is due, a day behind, and goes no further than what still is', async () => {
    const world = await noticed();
    await deadlines(world);
    expect(await world.cursors.get('ip-deadlines')).toBe('2026-11-03');
    world.at('2026-11-20T00:00:00.000Z');

    await deadlines(world);
    expect(await world.cursors.get('ip-deadlines')).toBe('2026-11-08');
    await protect(world, world.outbox.drain().protections);
    await deadlines(world);

    expect(await world.cursors.get('ip-deadlines')).toBe('2026-11-19');
    expect((await world.cases.find(CASE_ID))?.state).toBe('released');
  });

  it.each(['before', 'after'] as const)('loses and repeats nothing when it dies %s any of its calls', async (when) => {
    let deaths = 0;
    for (let call = 1; ; call += 1) {
      const world = await noticed();
      world.at(END);
      const dying = dyingWorld(world.ports, call, when);
      const died = await lived(dying.world).then(
        () => false,
        () => true,
      );
      // What was sent and not dealt with comes again from the queue; the next run does the rest.
      await protect(world, world.outbox.sent.protections.splice(0));
      world.at(later(END, RUN));
      await lived(world.ports);

      const { state, audit, owes } = await world.present();
      expect([state, owes]).toEqual(['released', []]);
      expect(audit.map(({ event }) => event)).toEqual(['open', 'holder-silent']);
      expect(new Set(world.outbox.sent.ipOutcomes.map(({ outcome, at }) => `${outcome} ${at}`)).size).toBe(1);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(6);
  });
});

/** A run of the timer and of what it wakes, in one process. */
async function lived(ports: ProtectWorld['ports']): Promise<void> {
  await deadlines(ports);
  await protect(ports, ports.outbox.sent.protections.slice());
}

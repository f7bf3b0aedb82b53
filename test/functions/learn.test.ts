import { beforeEach, describe, expect, it, vi } from 'vitest';
import { learn } from '../../functions/learn/learn.ts';
import { memoryLearntModels } from '../../shared/adapters/memory/memory-learnt-models.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memoryResults } from '../../shared/adapters/memory/memory-results.ts';
import { memorySelections } from '../../shared/adapters/memory/memory-selections.ts';
import { newModel } from '../../shared/domain/learn/parcel/heard-results.ts';
import { PARCEL_PLANS } from '../../shared/domain/learn/parcel/parcel-plans.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { LearntModels, ModelRole } from '../../shared/ports/learnt-models.ts';
import { readLearntModel, writeLearntModel } from '../../shared/wire/table/learnt-model-codec.ts';
import { dyingWorld } from '../builders/dying-world.ts';
import { resultRecord, selectionRecord } from '../builders/logs.ts';

const NOW = '2026-11-04T04:00:00.000Z';
const TODAY = '2026-11-04T03:00:00.000Z';
const [QUICK, STEADY] = PARCEL_PLANS;

function worldOf(models: LearntModels = memoryLearntModels()) {
  let now = NOW;
  const world = {
    results: memoryResults(),
    selections: memorySelections(),
    models,
    references: memoryReferences(),
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
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

const opened = (from: number, to: number, finds = 0, at = TODAY) =>
  world.results.append(
    Array.from({ length: to - from }, (_, n) =>
      resultRecord(from + n, { at, outcome: n < finds ? 'infringing' : 'nothing-found' }),
    ),
  );
const declared = (day: string, platform: string) =>
  world.selections.append(Array.from({ length: 1000 }, (_, at) => selectionRecord(at, { day, facts: { platform } })));
const naming = (plan: string) => ({ ...defaultPolicy, learn: { ...defaultPolicy.learn, plan } });
const inForce = async (role: ModelRole = 'champion') =>
  readLearntModel((await world.models.current(role))?.bytes ?? new Uint8Array());
const told = (event: string) =>
  vi
    .mocked(console.log)
    .mock.calls.map(([line]): Record<string, unknown> => JSON.parse(String(line)))
    .filter((line) => line.event === event);

describe('learn', () => {
  it('puts no model in force without results', async () => {
    await world.selections.append([selectionRecord(1, { day: '2026-11-03' })]);

    await learn(world);

    expect([await world.models.inForce(), told('model-learnt')]).toEqual([null, []]);
  });

  it('teaches both models what inspections found, and says so', async () => {
    await opened(0, 5, 2);

    await learn(world);

    expect(await inForce()).toMatchObject({
      artefact: { plan: { name: QUICK.name } },
      learnt: { results: 5, finds: 2 },
    });
    expect(await inForce('challenger')).toMatchObject({
      artefact: { plan: { name: STEADY.name } },
      learnt: { results: 5, finds: 2 },
    });
    expect(told('model-learnt')).toMatchObject([
      { version: (await world.models.inForce())?.champion, plan: QUICK.name, results: 5, finds: 2, news: 5 },
    ]);
  });

  it('changes nothing when it runs again', async () => {
    await opened(0, 5, 2);
    await learn(world);
    const before = await world.models.inForce();

    await opened(0, 5, 2);
    await learn(world);

    expect(await world.models.inForce()).toEqual(before);
    expect(told('model-learnt')).toHaveLength(1);
  });

  it('makes the same model, whether it runs after every result or once', async () => {
    const other = worldOf();
    for (let at = 0; at < 4; at += 1) {
      await opened(at, at + 1, at % 2);
      await other.results.append(await world.results.on('2026-11-04'));
      await learn(world);
    }

    await learn(other);

    expect(await other.models.inForce()).toEqual(await world.models.inForce());
  });

  it('hears results of the last days that came late, and none twice', async () => {
    await opened(0, 3, 1, '2026-11-03T03:00:00.000Z');
    await learn(world);
    await opened(3, 5, 0, '2026-11-01T03:00:00.000Z');

    await learn(world);

    expect((await inForce())?.learnt).toEqual({ results: 5, finds: 1 });
  });

  it('ends in the same state when it dies at any call and runs again', async () => {
    await opened(0, 5, 2);
    const whole = worldOf();
    await whole.results.append(await world.results.on('2026-11-04'));
    const { world: counted, calls } = dyingWorld(whole, Number.POSITIVE_INFINITY, 'before');
    await learn(counted);

    for (let at = 1; at <= calls(); at += 1) {
      for (const when of ['before', 'after'] as const) {
        const again = worldOf();
        await again.results.append(await world.results.on('2026-11-04'));
        await expect(learn(dyingWorld(again, at, when).world)).rejects.toThrow('died');
        await learn(again);
        expect(await again.models.inForce()).toEqual(await whole.models.inForce());
      }
    }
    expect(calls()).toBeGreaterThan(30);
  });

  it('leaves the last word to another that published meanwhile', async () => {
    await opened(0, 5, 2);
    const models = memoryLearntModels();
    const theirs = { champion: writeLearntModel(newModel(QUICK)), challenger: writeLearntModel(newModel(STEADY)) };
    const racing: LearntModels = {
      ...models,
      async publish(ours, over) {
        if (over === null) await models.publish(theirs, null);
        return models.publish(ours, over);
      },
    };

    await learn({ ...world, models: racing });
    expect((await models.current('champion'))?.bytes).toEqual(theirs.champion);
    await learn({ ...world, models: racing });

    expect(readLearntModel((await models.current('champion'))?.bytes ?? new Uint8Array())?.learnt.results).toBe(5);
  });

  it('begins anew where a model cannot be read, and keeps the other', async () => {
    await opened(0, 5, 2);
    await learn(world);
    const challenger = (await world.models.current('challenger'))?.bytes ?? new Uint8Array();
    await world.models.publish({ champion: new Uint8Array([1]), challenger }, await world.models.inForce());

    await learn(world);

    expect(await inForce()).toMatchObject({ artefact: { plan: { name: QUICK.name } }, learnt: { results: 5 } });
    expect((await world.models.current('challenger'))?.bytes).toEqual(challenger);
  });

  it('tells once of a day unlike those before it', async () => {
    await opened(0, 5, 2);
    await declared('2026-11-03', 'P1');
    await declared('2026-11-04', 'P9');

    await learn(world);
    world.at('2026-11-04T16:00:00.000Z');
    await learn(world);
    await learn(world);

    expect(told('model-drift')).toMatchObject([{ kind: 'stream', of: 'platform', day: '2026-11-04', threshold: 0.15 }]);
    expect((await inForce())?.spreads.map(({ day }) => day)).toEqual(['2026-11-03', '2026-11-04']);
  });

  it('tells of a day unlike those before it though the models change places in the same turn', async () => {
    await opened(0, 5, 2);
    await declared('2026-11-03', 'P1');
    await declared('2026-11-04', 'P9');
    await learn(world);
    const champion = (await world.models.current('champion'))?.bytes ?? new Uint8Array();
    await world.models.publish({ champion, challenger: new Uint8Array([1]) }, await world.models.inForce());
    await world.references.publish({}, naming(STEADY.name));

    world.at('2026-11-04T16:00:00.000Z');
    await learn(world);

    expect([told('model-promoted').length, told('model-drift').length]).toEqual([1, 1]);
  });

  it('tells of finds where none were foretold', async () => {
    await opened(0, 60, 0);
    await learn(world);
    const strange = (at: number) => ({
      ...{ merchant: `X${at}`, platform: `X${at}`, carrier: `X${at}`, agent: `X${at}`, tier: `X${at}` },
      ...{ goods: `x${at} goods`, hs: [`${80 + at}01000000`], province: `${60 + at}`, tradeMode: `${at}` },
    });
    await world.results.append(
      Array.from({ length: 12 }, (_, at) =>
        resultRecord(100 + at, {
          ...{ at: TODAY, outcome: 'infringing', reason: 'targeted', probability: 1, facts: strange(at) },
        }),
      ),
    );

    await learn(world);

    expect(told('model-drift')).toMatchObject([{ kind: 'calibration', of: 'finds', threshold: 3 }]);
  });

  it('lets the plan speak that the policy names, and the other one again', async () => {
    await opened(0, 5, 2);
    await world.references.publish({}, naming(STEADY.name));
    await learn(world);
    const first = await inForce();

    await world.references.publish({}, naming(QUICK.name));
    await learn(world);

    expect(first).toMatchObject({
      artefact: { plan: { name: STEADY.name } },
      promotions: [{ plan: STEADY.name, over: QUICK.name, by: 'policy', at: NOW }],
    });
    expect(await inForce()).toMatchObject({ artefact: { plan: { name: QUICK.name } }, learnt: { results: 5 } });
    expect((await inForce())?.promotions).toHaveLength(2);
    expect(told('model-promoted')).toHaveLength(2);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { modelShelf } from '../../functions/assess/model-shelf.ts';
import { memoryLearntModels } from '../../shared/adapters/memory/memory-learnt-models.ts';
import { heardResults, newModel } from '../../shared/domain/learn/parcel/heard-results.ts';
import { PARCEL_PLANS } from '../../shared/domain/learn/parcel/parcel-plans.ts';
import { writeLearntModel } from '../../shared/wire/table/learnt-model-codec.ts';
import { parcelFacts, resultRecord } from '../builders/logs.ts';

const NOW = '2026-11-02T05:00:00.000Z';
const BAD = parcelFacts({ merchant: 'BAD' });

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

const bytesAfter = (results: number) =>
  writeLearntModel(
    heardResults(
      newModel(PARCEL_PLANS[0]),
      Array.from({ length: results }, (_, at) =>
        resultRecord(at, at % 3 === 0 ? { outcome: 'prohibited', facts: BAD } : {}),
      ),
      NOW,
    ),
  );

async function withModel(champion: Uint8Array) {
  const models = memoryLearntModels();
  const publish = async (bytes: Uint8Array) =>
    models.publish({ champion: bytes, challenger: bytesAfter(0) }, await models.inForce());
  await publish(champion);
  return { models, publish };
}

describe('modelShelf', () => {
  it('has nothing before a model is in force, and while it has heard too little', async () => {
    const { models } = await withModel(bytesAfter(29));

    expect(await modelShelf(memoryLearntModels(), 'champion')()).toBeNull();
    expect(await modelShelf(models, 'champion')()).toBeNull();
    expect(await modelShelf(models, 'challenger')()).toBeNull();
  });

  it('scores by the model in force, under its version, and says why', async () => {
    const { models } = await withModel(bytesAfter(60));

    const scorer = await modelShelf(models, 'champion')();

    expect(scorer?.version).toBe((await models.inForce())?.champion);
    expect(scorer?.score(BAD)).toBeGreaterThan(scorer?.score(parcelFacts()) ?? 1);
    expect(scorer?.why(BAD).en).toContain('merchant BAD');
  });

  it('opens a model once, and another when it is published', async () => {
    const { models, publish } = await withModel(bytesAfter(60));
    const shelf = modelShelf(models, 'champion');
    const first = await shelf();

    expect(await shelf()).toBe(first);
    await publish(bytesAfter(90));

    expect((await shelf())?.version).not.toBe(first?.version);
  });

  it('keeps the last good one when the next does not open, and says so once', async () => {
    const { models, publish } = await withModel(bytesAfter(60));
    const shelf = modelShelf(models, 'champion');
    const first = await shelf();
    await publish(new Uint8Array([1, 2, 3]));

    expect([await shelf(), await shelf()]).toEqual([first, first]);
    expect(vi.mocked(console.log).mock.calls.map(([line]) => JSON.parse(String(line)))).toEqual([
      { level: 'error', event: 'learnt-model-refused', version: (await models.inForce())?.champion, cause: 'layout' },
    ]);
  });
});

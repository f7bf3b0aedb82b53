import { beforeEach, describe, expect, it } from 'vitest';
import { figures } from '../../functions/figures/figures.ts';
import { memoryLists } from '../../shared/adapters/memory/memory-lists.ts';
import { memoryResults } from '../../shared/adapters/memory/memory-results.ts';
import { memorySelections } from '../../shared/adapters/memory/memory-selections.ts';
import { memoryTallies } from '../../shared/adapters/memory/memory-tallies.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { call, type TestClaims } from '../builders/http-call.ts';
import { LOG_DAY, resultRecord, selectionRecord } from '../builders/logs.ts';
import { samplingList } from '../builders/sampling-list.ts';

const officer = { role: 'officer', customs: '3105', name: '审单员甲' } as const;
const supervisor = { role: 'supervisor', customs: '*', name: '主管' } as const;

let world: ReturnType<typeof freshWorld>;
beforeEach(async () => {
  world = freshWorld();
  await world.selections.append([
    selectionRecord(1, { reason: 'random', draw: '0.010000000000' }),
    selectionRecord(2, { reason: 'targeted' }),
    selectionRecord(3),
    selectionRecord(4, { customsCode: '2200' }),
  ]);
  await world.results.append([resultRecord(1)]);
});

function freshWorld() {
  const at = { now: `${LOG_DAY}T10:00:00.000Z` };
  const days: string[] = [];
  const selections = memorySelections();
  return {
    at,
    /** Days of which the log of selections was read. */
    days,
    selections: {
      ...selections,
      on: async (day: string) => {
        days.push(day);
        return selections.on(day);
      },
    },
    results: memoryResults(),
    lists: memoryLists(),
    tallies: memoryTallies(),
    clock: { now: () => at.now },
  };
}

const ask = (as: TestClaims, query: Record<string, string> = {}) =>
  call(httpHandler('figures', figures(world)), 'getFigures', { as, query });

describe('getFigures', () => {
  it('shows the own district of the last seven days', async () => {
    const { json } = await ask(officer);

    expect(json).toMatchObject({ customs: '3105', from: '2026-10-27', to: LOG_DAY, declared: 3 });
    expect(json.selected).toMatchObject({ count: 2, of: 3 });
    expect(world.days).toHaveLength(7);
  });

  it('shows officials of all districts everything, or the one they ask for', async () => {
    expect((await ask(supervisor)).json).toMatchObject({ customs: '*', declared: 4 });
    expect((await ask(supervisor, { customs: '2200' })).json).toMatchObject({ customs: '2200', declared: 1 });
  });

  it.each(['2200', '*'])('keeps district %s from an officer of another', async (customs) => {
    const { status, json } = await ask(officer, { customs });

    expect([status, json.errors[0].pointer]).toEqual([403, '/query/customs']);
  });

  it('shows a result at once', async () => {
    const hitRate = async () =>
      (await ask(officer)).json.sources.find((one: { source: string }) => one.source === 'targeted').hitRate;
    expect(await hitRate()).toMatchObject({ value: null, reason: 'nothing-inspected' });

    await world.results.append([resultRecord(2, { reason: 'targeted', atRandom: false, outcome: 'infringing' })]);

    expect(await hitRate()).toMatchObject({ value: 1, count: 1, of: 1 });
  });

  it('counts what two supervisors changed on the lists of the day', async () => {
    const change = { id: 'o1', kind: 'take-off', subject: 'pick-1', reason: '重复', proposedBy: '甲' } as const;
    const confirmed = { proposedAt: world.at.now, confirmedBy: '乙', confirmedAt: world.at.now };
    const id = `3105-${LOG_DAY}-day`;
    await world.lists.save(samplingList({ id, day: LOG_DAY, rev: 1, overrides: [{ ...change, ...confirmed }] }));

    expect((await ask(officer)).json.overrides).toEqual({ value: 1, reason: null });
  });

  it('counts a day once when it is closed, and from its logs as long as it is not', async () => {
    const day = { from: LOG_DAY, to: LOG_DAY };
    const open = (await ask(officer, day)).json;
    world.at.now = '2026-11-05T15:59:59.000Z';
    await ask(officer, day);
    expect(await world.tallies.find(LOG_DAY)).toBeNull();

    world.at.now = '2026-11-05T16:00:00.000Z';
    const closed = (await ask(officer, day)).json;
    const read = world.days.length;

    expect(closed).toEqual(open);
    expect((await ask(officer, day)).json).toEqual(open);
    expect(world.days).toHaveLength(read);
  });

  it('takes 31 days at most, in order, none ahead', async () => {
    expect((await ask(officer, { from: '2026-10-03', to: LOG_DAY })).status).toBe(200);
    for (const [query, pointer] of [
      [{ from: '2026-10-02', to: LOG_DAY }, '/query/from'],
      [{ from: '2026-11-02', to: '2026-11-01' }, '/query/from'],
      [{ to: '2026-11-03' }, '/query/to'],
      [{ from: '2.11.2026' }, '/query/from'],
    ] as const) {
      const { status, json } = await ask(officer, query);
      expect([status, json.errors[0].pointer]).toEqual([400, pointer]);
    }
  });
});

describe('getSampleSize', () => {
  const size = (query: Record<string, string>) =>
    call(httpHandler('figures', figures(world)), 'getSampleSize', { as: officer, query });

  it('says how many to open', async () => {
    expect((await size({ prevalence: '0.02' })).json).toEqual({
      ...{ prevalence: 0.02, confidence: 0.95, population: null, size: 149 },
    });
    expect((await size({ prevalence: '0.02', confidence: '0.99' })).json.size).toBe(228);
    expect((await size({ prevalence: '0.02', population: '100' })).json.size).toBeLessThan(100);
  });

  it.each([{}, { prevalence: '0' }, { prevalence: '1' }, { prevalence: '0.1', population: '0' }])(
    'refuses %j',
    async (query) => {
      expect((await size(query as Record<string, string>)).status).toBe(400); // some rows lack a member
    },
  );
});

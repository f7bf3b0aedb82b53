import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import type { World } from '../../functions/dispatch/world.ts';
import { memoryDrawKeys } from '../../shared/adapters/memory/memory-draw-keys.ts';
import { memoryLists } from '../../shared/adapters/memory/memory-lists.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Pick, SamplingList } from '../../shared/model/pick.ts';
import type { Inspector } from '../../shared/model/reference.ts';
import { KEY } from '../builders/assess-world.ts';
import { dyingWorld } from '../builders/dying-world.ts';
import { pickOf } from '../builders/sampling-list.ts';

const TODAY = '2026-11-04T04:30:00.000Z';
const LIST = '3105-2026-11-04-day';
const five = ['I1', 'I2', 'I3', 'I4', 'I5'].map((id) => ({ id, name: id, customsCode: '3105' }));
const two = (dailyCapacity: number): Inspector[] =>
  ['I1', 'I2'].map((id) => ({ id, name: id, customsCode: '3105', dailyCapacity }));

function world(inspectors: readonly Inspector[] = five) {
  let now = TODAY;
  const published = { version: 'test', reference: { inspectors: [...inspectors] }, policy: defaultPolicy };
  return {
    ...nodeHashing,
    lists: memoryLists(),
    keys: memoryDrawKeys(KEY),
    clock: { now: () => now },
    references: { current: async () => published },
    at: (instant: string) => {
      now = instant;
    },
  } satisfies World & { at(instant: string): void };
}

const pick = (pickId: string, changes: Partial<Pick> = {}) => pickOf({ pickId, ...changes });

async function idsOn({ lists }: World, listId: string): Promise<string[]> {
  const list = await lists.list(listId);
  const seated = list?.seats.flatMap(({ pickId }) => pickId ?? []) ?? [];
  const picks = await lists.picks(seated);
  return seated.filter((id) => picks.get(id)?.listId === listId).toSorted();
}

const inLine = async ({ lists }: World) => (await lists.line('3105', 100)).map(({ pickId }) => pickId);
const isTaken = ({ pickId }: SamplingList['seats'][number]) => pickId !== null;

describe('dispatch', () => {
  it('puts picks on the list of their site and of the shift that runs', async () => {
    const at = world();

    await dispatch(at, [pick('p1'), pick('p2'), pick('p3', { customsCode: '5100' })]);
    at.at('2026-11-04T17:00:00.000Z');
    await dispatch(at, [pick('p4')]);

    expect(await idsOn(at, LIST)).toEqual(['p1', 'p2']);
    expect(await idsOn(at, '5100-2026-11-04-day')).toEqual(['p3']);
    expect(await idsOn(at, '3105-2026-11-04-night')).toEqual(['p4']);
  });

  it('freezes everybody on duty before it draws, and gives each pick two of them', async () => {
    const at = world();

    await dispatch(at, [pick('p1')]);

    const list = await at.lists.list(LIST);
    expect(list?.draw).toMatchObject({
      population: ['I1', 'I2', 'I3', 'I4', 'I5'],
      frozenAt: TODAY,
      seedFrom: '2026-11-04',
    });
    expect(list?.draw.root).toMatch(/^[0-9a-f]{64}$/);
    expect(list?.draw.chosen.toSorted()).toEqual(list?.draw.population);
    expect(new Set(list?.seats.find(isTaken)?.pair).size).toBe(2);
  });

  it('lists a pick once, also when it comes again in another shift', async () => {
    const at = world();

    await dispatch(at, [pick('p1')]);
    await dispatch(at, [pick('p1'), pick('p1')]);
    at.at('2026-11-05T04:30:00.000Z');
    await dispatch(at, [pick('p1'), pick('p2')]);

    expect(await idsOn(at, LIST)).toEqual(['p1']);
    expect(await idsOn(at, '3105-2026-11-05-day')).toEqual(['p2']);
  });

  it('keeps the inspectors of a list that is open already, and draws others on other days', async () => {
    const at = world();
    const orders = new Set<string>();

    for (let day = 1; day <= 20; day += 1) {
      const date = `2026-11-${String(day).padStart(2, '0')}`;
      at.at(`${date}T04:30:00.000Z`);
      await dispatch(at, [pick(`p${day}`)]);
      const first = await at.lists.list(`3105-${date}-day`);
      await dispatch(at, [pick(`q${day}`)]);
      expect((await at.lists.list(`3105-${date}-day`))?.draw).toEqual(first?.draw);
      orders.add(first?.draw.chosen.join() ?? '');
    }

    expect(orders.size).toBeGreaterThan(3);
  });

  it('fills the slots and lets the others stand in line, the first of them first', async () => {
    const at = world(two(4));

    await dispatch(at, [
      pick('low', { score: 0.2 }),
      pick('high', { score: 0.9 }),
      pick('fill', { reason: 'top-up', score: 0.95 }),
      pick('drawn', { reason: 'random', score: 0 }),
    ]);

    expect(await idsOn(at, LIST)).toEqual(['drawn', 'high']);
    expect(await inLine(at)).toEqual(['low', 'fill']);
  });

  it('lets nobody overtake when a slot is free again', async () => {
    const at = world(two(4));
    await dispatch(
      at,
      ['a', 'b', 'c', 'd'].map((id, index) => pick(id, { score: 0.9 - index / 10 })),
    );
    const list = await at.lists.list(LIST);
    if (list === null) throw new Error('no list');
    const seats = list.seats.map((seat) => (seat.pickId === 'a' ? { ...seat, pickId: null } : seat));
    await at.lists.save({ ...list, rev: list.rev + 1, seats });

    await dispatch(at, [pick('e', { score: 0.1 })]);

    expect(await idsOn(at, LIST)).toEqual(['b', 'c']);
    expect(await inLine(at)).toEqual(['d', 'e']);
  });

  it('stands in line where fewer than two are on duty', async () => {
    const at = world([{ id: 'I1', name: 'I1', customsCode: '3105' }]);

    await dispatch(at, [pick('p1')]);

    expect(await idsOn(at, LIST)).toEqual([]);
    expect(await inLine(at)).toEqual(['p1']);
  });

  it('ends alike whatever order deliveries come in, as long as there are slots', async () => {
    const picks = Array.from({ length: 12 }, (_, at) =>
      pick(`p${at}`, { score: at / 12, pickedAt: `2026-11-04T03:0${at % 6}:00.000Z` }),
    );
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...picks, ...picks], { minLength: 24 }), async (deliveries) => {
        const at = world();
        for (const one of deliveries) await dispatch(at, [one]);
        expect(await idsOn(at, LIST)).toEqual(picks.map(({ pickId }) => pickId).toSorted());
        expect(await inLine(at)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every pick in one place when it dies anywhere and the delivery comes again', async () => {
    const picks = ['a', 'b', 'c', 'd', 'e'].map((id, index) => pick(id, { score: index / 10 }));
    const { calls, world: counted } = dyingWorld(world(two(6)), Number.POSITIVE_INFINITY, 'after');
    await dispatch(counted, picks);
    const total = calls();
    expect(total).toBeGreaterThan(15);

    for (let call = 1; call <= total; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const at = world(two(6));
        await expect(dispatch(dyingWorld(at, call, when).world, picks)).rejects.toThrow('died');
        await dispatch(at, picks);

        expect(await idsOn(at, LIST), `call ${call} ${when}`).toEqual(['c', 'd', 'e']);
        expect(await inLine(at), `call ${call} ${when}`).toEqual(['b', 'a']);
      }
    }
  });

  it('never seats more than there are slots when many run at once', async () => {
    const at = world(two(10));
    const picks = Array.from({ length: 30 }, (_, index) => pick(`p${index}`, { score: index / 30 }));

    await Promise.all(picks.map((one) => dispatch(at, [one])));

    const seated = await idsOn(at, LIST);
    expect(seated).toHaveLength(5);
    expect([...seated, ...(await inLine(at))].toSorted()).toEqual(picks.map(({ pickId }) => pickId).toSorted());
  });
});

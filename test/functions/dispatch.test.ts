import { describe, expect, it } from 'vitest';
import { dispatch, type World } from '../../functions/dispatch/dispatch.ts';
import { memoryLists } from '../../shared/adapters/memory/memory-lists.ts';
import { hmacDraws } from '../../shared/adapters/system/hmac-draws.ts';
import type { Pick } from '../../shared/model/pick.ts';
import { KEY } from '../builders/assess-world.ts';

const TODAY = '2026-11-04T04:30:00.000Z';
const inspectors = ['I1', 'I2', 'I3', 'I4', 'I5'].map((id) => ({ id, name: id, customsCode: '3104' }));

function world(at = TODAY): World & { at(instant: string): void } {
  let now = at;
  const published = { version: 'test', reference: { inspectors }, policy: null };
  return {
    lists: memoryLists(),
    draws: hmacDraws(KEY),
    clock: { now: () => now },
    references: { current: async () => published, publish: async () => 'test' },
    at: (instant) => {
      now = instant;
    },
  };
}

function pick(pickId: string, customsCode = '3104'): Pick {
  const about = { ebpCode: '310430YDWB', orderNo: pickId, reason: 'targeted', codes: ['ip-hit'], score: 0.9 } as const;
  return { pickId, customsCode, ...about, pickedAt: TODAY };
}

const idsOf = async ({ lists }: World, listId: string) =>
  (await lists.picks(listId, 100, undefined)).picks.map(({ pickId }) => pickId).toSorted();

describe('dispatch', () => {
  it('opens one list per site and day with two inspectors drawn from those of the site', async () => {
    const at = world();

    await dispatch(at, [pick('p1'), pick('p2'), pick('p3', '5100')]);

    const list = await at.lists.list('3104-2026-11-04');
    expect(list?.inspectors).toHaveLength(2);
    expect(inspectors.map(({ id }) => id)).toEqual(
      expect.arrayContaining(list?.inspectors.map(({ id }) => id) ?? ['']),
    );
    expect(await idsOf(at, '3104-2026-11-04')).toEqual(['p1', 'p2']);
    expect(await idsOf(at, '5100-2026-11-04')).toEqual(['p3']);
  });

  it('lists a pick once, also when it comes again on another day', async () => {
    const at = world();

    await dispatch(at, [pick('p1')]);
    await dispatch(at, [pick('p1'), pick('p1')]);
    at.at('2026-11-05T04:30:00.000Z');
    await dispatch(at, [pick('p1'), pick('p2')]);

    expect(await idsOf(at, '3104-2026-11-04')).toEqual(['p1']);
    expect(await idsOf(at, '3104-2026-11-05')).toEqual(['p2']);
  });

  it('keeps the inspectors of a list that is open already', async () => {
    const at = world();

    await dispatch(at, [pick('p1')]);
    const first = await at.lists.list('3104-2026-11-04');
    await dispatch(at, [pick('p2')]);

    expect((await at.lists.list('3104-2026-11-04'))?.inspectors).toEqual(first?.inspectors);
  });

  it('draws other pairs on other days', async () => {
    const at = world();
    const pairs = new Set<string>();
    for (let day = 1; day <= 20; day += 1) {
      at.at(`2026-11-${String(day).padStart(2, '0')}T04:30:00.000Z`);
      await dispatch(at, [pick(`p${day}`)]);
      const list = await at.lists.list(`3104-2026-11-${String(day).padStart(2, '0')}`);
      pairs.add(list?.inspectors.map(({ id }) => id).join() ?? '');
    }

    expect(pairs.size).toBeGreaterThan(3);
  });
});

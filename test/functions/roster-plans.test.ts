import { beforeEach, describe, expect, it, vi } from 'vitest';
import { roster } from '../../functions/roster/roster.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { selectionRecord } from '../builders/logs.ts';
import { inspectorsOf, rosterWorld } from '../builders/roster-world.ts';

const DAY_LIST = '3105-2026-11-04-day';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

describe('plans of roster', () => {
  it('publishes a plan that tops up what is left by the last days, and only a changed one again', async () => {
    const greens = Array.from({ length: 90 }, (_, at) => selectionRecord(at, { facts: { hour: 13, score: at / 100 } }));
    const chosen = Array.from({ length: 10 }, (_, at) =>
      selectionRecord(90 + at, { reason: 'targeted', lane: 'red', facts: { hour: 13, score: 0.9 } }),
    );
    const policy = { ...defaultPolicy, inspection: { ...defaultPolicy.inspection, expectedRate: 0.2 } };
    const at = rosterWorld({
      inspectors: inspectorsOf('3105', 4, 8),
      policy,
      selections: () => [...greens, ...chosen],
    });

    await roster(at)();
    const first = (await at.plans.current()).get('3105');
    await roster(at)();

    // 16 slots less 10 that will be chosen; of the 90 green ones the six with the highest scores.
    expect(first).toMatchObject({ listId: DAY_LIST, slots: 16, topUpFrom: 0.84 });
    expect((await at.lists.list(DAY_LIST))?.reserve).toBe(10);
    expect((await at.plans.current()).get('3105')).toEqual(first);
  });

  it('tops up nothing where nothing is known of the last days', async () => {
    const at = rosterWorld();

    await roster(at)();

    expect((await at.plans.current()).get('3105')).toMatchObject({ slots: 4, topUpFrom: null });
  });

  it('counts a day on which a site had nothing as a day', async () => {
    const busy = Array.from({ length: 9 }, (_, at) =>
      selectionRecord(at, { reason: 'targeted', lane: 'red', facts: { hour: 13, score: 0.9 } }),
    );
    const elsewhere = [selectionRecord(9, { customsCode: '4612' })];
    const at = rosterWorld({
      inspectors: inspectorsOf('3105', 4, 8),
      selections: (day) => (day === '2026-11-03' ? busy : elsewhere),
    });

    await roster(at)();

    expect((await at.lists.list(DAY_LIST))?.reserve).toBe(3);
  });

  it('turns the other sites although one of them fails, and fails with it', async () => {
    const at = rosterWorld({ inspectors: [...inspectorsOf('3105', 2, 4), ...inspectorsOf('4612', 2, 4)] });
    const lists = {
      ...at.lists,
      line: async (customsCode: string, limit: number) => {
        if (customsCode === '3105') throw new Busy('too much at once');
        return at.lists.line(customsCode, limit);
      },
    };

    await expect(roster({ ...at, lists })()).rejects.toThrow('too much at once');

    expect([...(await at.plans.current()).keys()]).toEqual(['4612']);
  });

  it('reads a past day once', async () => {
    const days: string[] = [];
    const at = rosterWorld({
      selections: (day) => {
        days.push(day);
        return [];
      },
    });
    const turns = roster(at);

    await turns();
    await turns();
    at.at('2026-11-05T04:30:00.000Z');
    await turns();

    expect(days).toEqual(['2026-11-03', '2026-11-02', '2026-11-01', '2026-11-04']);
  });
});

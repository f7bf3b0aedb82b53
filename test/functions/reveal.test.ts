import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lineText } from '../../shared/domain/draw/line-text.ts';
import { verifyDay } from '../../shared/domain/draw/verify-day.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { DrawDays } from '../../shared/ports/draw-days.ts';
import { populationParts, populationText } from '../../shared/wire/draw/population-parts.ts';
import { readLines } from '../../shared/wire/draw/read-lines.ts';
import { entryOf } from '../builders/drawn-selections.ts';
import { nodeHashing } from '../builders/published-day.ts';
import { drawWorld, round } from '../builders/published-draws.ts';

const DAY = '2026-11-11';
const NEXT = '2026-11-12';
const FROZEN = 24 + 26;
const REVEALED = 24 + 72;

async function linesOf(days: DrawDays, day: string) {
  const known = await days.find(day);
  const bytes = known && (await days.part(known, 1));
  return bytes ? readLines(populationText(bytes)).flatMap(({ line }) => line ?? []) : null;
}

describe('reveal', () => {
  it('commits today and tomorrow at the first run, and only what is new after', async () => {
    const { world, runAt } = drawWorld();

    await runAt(DAY, 1);
    await runAt(DAY, 2);
    await runAt(DAY, 24);

    const days = await world.days.latest(10);
    expect(days.map(({ day, committedAt }) => [day, committedAt])).toEqual([
      ['2026-11-13', '2026-11-11T16:00:00.000Z'],
      ['2026-11-12', '2026-11-10T17:00:00.000Z'],
      ['2026-11-11', '2026-11-10T17:00:00.000Z'],
    ]);
    const key = await world.keys.key(NEXT);
    expect(days[1]?.commitment).toBe(createHash('sha256').update(key).digest('hex'));
  });

  it('promises the floor and the hours of the policy in force', async () => {
    const draws = { frozenAfterHours: 30, revealedAfterHours: 40 };
    const policy = { ...defaultPolicy, draws, sampling: { ...defaultPolicy.sampling, floor: 0.002 } };
    const { world, runAt } = drawWorld(policy);

    await runAt(DAY, 12);

    expect(await world.days.find(DAY)).toMatchObject({
      floor: '0.002000000000',
      frozenFrom: '2026-11-12T22:00:00.000Z',
      revealedFrom: '2026-11-13T08:00:00.000Z',
    });
  });

  it('freezes a day when its parcels can have been judged, not before', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 3);

    await runAt(DAY, FROZEN - 0.001);
    const before = await world.days.find(DAY);
    await runAt(DAY, FROZEN);

    expect(before?.frozen).toBeNull();
    expect((await world.days.find(DAY))?.frozen).toMatchObject({ entries: 3, parts: 1 });
    expect((await linesOf(world.days, DAY))?.map(({ entryNo }) => entryNo)).toEqual(
      [0, 1, 2].map((at) => entryOf(DAY, at)),
    );
  });

  it('reveals the key after the hours of the policy, not before', async () => {
    const { world, runAt } = drawWorld();
    await runAt(DAY, 0);

    await runAt(DAY, REVEALED - 0.001);
    const before = await world.days.find(DAY);
    await runAt(DAY, REVEALED);

    expect([before?.frozen !== null, before?.revealed]).toEqual([true, null]);
    const key = Buffer.from(await world.keys.key(DAY)).toString('hex');
    expect((await world.days.find(DAY))?.revealed).toEqual({ at: '2026-11-14T16:00:00.000Z', key });
  });

  it('changes nothing when it runs again, though more was logged', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 3);
    await runAt(DAY, REVEALED);
    const once = await world.days.latest(10);
    const lines = await linesOf(world.days, DAY);

    await enter(DAY, 2, 3);
    await runAt(DAY, REVEALED);

    expect(await world.days.latest(10)).toEqual(once);
    expect(await linesOf(world.days, DAY)).toEqual(lines);
  });

  it('takes late entries into one of the two populations after their own, each once', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 2);
    await runAt(DAY, FROZEN);
    await enter(DAY, 1, 2);
    await enter(NEXT, 1);
    await runAt(NEXT, FROZEN);
    await enter(DAY, 1, 3);
    await runAt('2026-11-13', FROZEN);
    await enter(DAY, 1, 4);
    await runAt('2026-11-14', FROZEN);

    const of = async (day: string) => (await linesOf(world.days, day))?.map((line) => [line.entryNo, line.day]);
    expect(await of(DAY)).toEqual([0, 1].map((at) => [entryOf(DAY, at), undefined]));
    expect(await of(NEXT)).toEqual([
      [entryOf(DAY, 2), DAY],
      [entryOf(NEXT), undefined],
    ]);
    expect(await of('2026-11-13')).toEqual([[entryOf(DAY, 3), DAY]]);
    expect(await of('2026-11-14')).toEqual([]);
  });

  it('publishes days that anyone can verify, late entries too', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt('2026-11-10', 12);
    await enter(DAY, 20);
    await runAt(DAY, FROZEN);
    await enter(DAY, 5, 20);
    await enter(NEXT, 20);
    await runAt(NEXT, REVEALED);

    const [own, next] = [await world.days.find(DAY), await world.days.find(NEXT)];
    const bytes = next && (await world.days.part(next, 1));
    if (!own || !next || !bytes) throw new Error('both days are published');
    const lines = readLines(populationText(bytes));
    const fileSha256 = createHash('sha256').update(bytes).digest('hex');

    const check = verifyDay({ day: next, fileSha256, lines, others: [own] }, nodeHashing);

    expect(check).toMatchObject({ entries: 25, late: 5, faults: [] });
  });

  it('freezes the day after one of 150,000 parcels', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    const said = { stratum: 'general|9610|C1', rate: '0.250000000000', draw: '0.500000000000', drawn: false };
    const lines = Array.from({ length: 150_000 }, (_, at) => lineText({ entryNo: entryOf(DAY, at), ...said }));
    const parts = populationParts(lines);
    const at = '2026-11-12T18:00:00.000Z';
    await world.days.freeze(DAY, { at, entries: lines.length, root: '', sha256: '', parts: parts.length }, parts);
    await enter(DAY, 1, 149_999);
    await enter(NEXT, 1);

    await runAt(NEXT, FROZEN);

    expect((await linesOf(world.days, NEXT))?.map(({ entryNo }) => entryNo)).toEqual([entryOf(NEXT)]);
  }, 60_000);

  it('reveals what is due though a round cannot be drawn', async () => {
    const { world, runAt } = drawWorld();
    await runAt(DAY, 0);
    await world.rounds.ask(round(DAY));
    await runAt(DAY, 36);
    Object.assign(world.rounds, { population: async () => null });

    await expect(runAt(DAY, REVEALED)).rejects.toThrow('is gone');

    expect((await world.days.find(DAY))?.revealed).not.toBeNull();
  });

  it('makes good what was missed while nothing ran, and tells so by its times', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 2);

    await runAt('2026-11-20', 12);

    const days = (await world.days.latest(20)).toReversed();
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 11 }, (_, at) => `2026-11-${String(11 + at).padStart(2, '0')}`),
    );
    expect(days.filter(({ revealed }) => revealed).map(({ day }) => day)).toEqual(
      ['11', '12', '13', '14', '15', '16'].map((day) => `2026-11-${day}`),
    );
    expect(days[2]?.committedAt).toBe('2026-11-20T04:00:00.000Z');
  });

  it.each(['commit', 'freeze', 'reveal'] as const)('is made good by the next run when it dies at %s', async (step) => {
    const { world, runAt, enter } = drawWorld();
    if (step !== 'commit') await runAt(DAY, 0);
    await enter(DAY, 3);
    const write = world.days[step].bind(world.days);
    let dies = true;
    Object.assign(world.days, {
      [step]: async (...given: never[]) => {
        if (dies) throw new Error('died');
        return (write as (...all: never[]) => Promise<unknown>)(...given); // whichever of the three it is
      },
    });
    const hours = step === 'commit' ? 0 : REVEALED;
    await expect(runAt(DAY, hours)).rejects.toThrow('died');

    dies = false;
    await runAt(DAY, hours);
    await runAt(DAY, REVEALED);

    const day = await world.days.find(DAY);
    expect([day?.frozen?.entries, day?.revealed !== null]).toEqual([3, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { draws } from '../../functions/draws/draws.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { entryOf } from '../builders/drawn-selections.ts';
import { call, type TestClaims } from '../builders/http-call.ts';
import { drawWorld, round } from '../builders/published-draws.ts';

const DAY = '2026-11-11';
const SUPERVISOR: TestClaims = { role: 'supervisor', customs: '3105', name: '钱督' };
const ASKED = { title: '化妆品', from: DAY, until: DAY, size: 3 };

/** A round over ten entries of the district, asked for at noon of the day after. */
async function asked() {
  const { world, runAt, enter } = drawWorld();
  await runAt(DAY, 0);
  await enter(DAY, 10);
  await runAt(DAY, 36);
  const handler = httpHandler('draws', draws(world));
  const reply = await call(handler, 'postDrawRound', { as: SUPERVISOR, json: ASKED });
  const params = { id: String(reply.json.id) };
  return { world, runAt, enter, handler, reply, params };
}

describe('postDrawRound', () => {
  it('takes a round for the own district, once for the same asked twice', async () => {
    const { handler, reply } = await asked();

    const again = await call(handler, 'postDrawRound', { as: SUPERVISOR, json: ASKED });
    const list = await call(handler, 'getDrawRounds');

    expect([reply.status, again.json]).toEqual([202, reply.json]);
    expect(reply.json).toMatchObject({ ...ASKED, customsCode: '3105', frozen: null, drawnAt: null });
    expect(list.json.rounds).toEqual([reply.json]);
    expect(list.text).not.toContain('钱督');
  });

  it.each([
    [{ until: '2026-11-12' }, '/until'],
    [{ from: '2026-11-12', until: '2026-11-11' }, '/from'],
    [{ from: '2026-10-11' }, '/from'],
    [{ from: '2026-11-31' }, '/from'],
    [{ size: 0 }, '/size'],
    [{ size: 1001 }, '/size'],
    [{ title: ' ' }, '/title'],
  ])('refuses %j', async (change, pointer) => {
    const { handler } = await asked();

    const { status, json } = await call(handler, 'postDrawRound', { as: SUPERVISOR, json: { ...ASKED, ...change } });

    expect([status, json.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('takes 31 days', async () => {
    const { handler } = await asked();

    const { status } = await call(handler, 'postDrawRound', { as: SUPERVISOR, json: { ...ASKED, from: '2026-10-12' } });

    expect(status).toBe(202);
  });
});

describe('a round', () => {
  it('is frozen by the next run under a day that has no key yet, and drawn only when that day has one', async () => {
    const { world, runAt, handler, params } = await asked();

    await runAt(DAY, 37);
    const frozen = (await call(handler, 'getDrawRound', { params })).json;
    await runAt(DAY, 47.9);
    const before = (await call(handler, 'getDrawRound', { params })).json;
    await runAt(DAY, 48);
    const drawn = (await call(handler, 'getDrawRound', { params })).json;

    expect(frozen.frozen).toMatchObject({ entries: 10, seedDay: '2026-11-14' });
    expect(frozen.frozen.at < String((await world.days.find('2026-11-14'))?.committedAt)).toBe(true);
    expect([before.drawnAt, drawn.drawnAt]).toEqual([null, '2026-11-12T16:00:00.000Z']);
  });

  it('keeps to the population that was frozen, whatever is logged later', async () => {
    const { world, runAt, enter, params } = await asked();
    await runAt(DAY, 37);

    await enter(DAY, 20, 10);
    await runAt(DAY, 48);

    const round = await world.rounds.find(params.id);
    const frozen = new Set(Array.from({ length: 10 }, (_, at) => entryOf(DAY, at)));
    expect(round?.drawn?.chosen).toHaveLength(3);
    expect(round?.drawn?.chosen.every(({ entryNo }) => frozen.has(entryNo))).toBe(true);
  });

  it('is not overtaken by however many are asked for at once', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 2);
    const ids = Array.from({ length: 130 }, (_, at) => `2026-11-12-${String(at).padStart(3, '0')}`);
    for (const id of ids) await world.rounds.ask({ ...round(DAY), id });

    await runAt(DAY, 36);
    await runAt(DAY, 48);

    const rounds = await Promise.all(ids.map((id) => world.rounds.find(id)));
    expect(rounds.filter((one) => one?.drawn == null)).toEqual([]);
  });

  it('holds only entries of its district', async () => {
    const { handler, runAt } = await asked();
    const elsewhere = { ...SUPERVISOR, customs: '9999' };

    const { json } = await call(handler, 'postDrawRound', { as: elsewhere, json: ASKED });
    await runAt(DAY, 37);

    const seen = await call(handler, 'getDrawRound', { params: { id: json.id } });
    expect(seen.json.frozen.entries).toBe(0);
  });

  it('shows officials of the district its parcels once drawn, and nobody else', async () => {
    const { runAt, handler, params } = await asked();
    await runAt(DAY, 37);
    const early = await call(handler, 'getDrawRoundParcels', { as: SUPERVISOR, params });
    await runAt(DAY, 48);

    const own = await call(handler, 'getDrawRoundParcels', { as: SUPERVISOR, params });
    const all = await call(handler, 'getDrawRoundParcels', { as: { ...SUPERVISOR, customs: '*' }, params });
    const foreign = await call(handler, 'getDrawRoundParcels', { as: { ...SUPERVISOR, customs: '9999' }, params });

    expect([early.status, early.json.errors[0].code]).toEqual([404, 'not-yet']);
    expect(own.json.parcels).toHaveLength(3);
    expect(own.json.parcels[0]).toMatchObject({ ebpCode: 'P1', orderNo: expect.stringMatching(/^O\d$/) });
    expect([all.json, foreign.status]).toEqual([own.json, 404]);
  });

  it('tells the public its choice and population only when the key of its seed day is revealed', async () => {
    const { runAt, handler, params } = await asked();
    await runAt(DAY, 37);
    await runAt(DAY, 48);
    const before = await call(handler, 'getDrawRound', { params });
    const early = await call(handler, 'getDrawRoundPopulation', { params });

    await runAt('2026-11-14', 24 + 72);
    const revealed = await call(handler, 'getDrawRound', { params });
    const population = await call(handler, 'getDrawRoundPopulation', { params });

    expect([before.json.proof, early.status]).toEqual([null, 404]);
    expect(revealed.json.proof.chosen).toHaveLength(3);
    expect(population.json).toEqual({ entryNos: Array.from({ length: 10 }, (_, at) => entryOf(DAY, at)) });
  });

  it('is 404 where there is none', async () => {
    const { handler } = await asked();

    expect((await call(handler, 'getDrawRound', { params: { id: 'none' } })).status).toBe(404);
  });
});

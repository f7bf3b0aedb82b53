import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draws } from '../../functions/draws/draws.ts';
import { leafHash, rootBy } from '../../shared/domain/draw/merkle.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { bytesOfHex, hexOf } from '../../shared/notation/hex.ts';
import { entryOf } from '../builders/drawn-selections.ts';
import { call } from '../builders/http-call.ts';
import { drawWorld, publishedDraws, sha256 } from '../builders/published-draws.ts';

const DAY = '2026-11-11';
const TOMORROW = '2026-11-19';
const published = httpHandler('draws', draws(await publishedDraws(DAY)));

/** Committed and frozen, not revealed. */
async function frozen() {
  const { world, runAt, enter } = drawWorld();
  await runAt(DAY, 0);
  await enter(DAY, 3);
  await runAt(DAY, 24 + 26);
  return { world, handler: httpHandler('draws', draws(world)) };
}

describe('getDraws', () => {
  it('lists the days, tomorrow first, and pages', async () => {
    const first = await call(published, 'getDraws', { query: { limit: '2' } });
    const second = await call(published, 'getDraws', { query: { limit: '100', cursor: first.json.nextCursor } });

    expect(first.json.draws.map(({ day }: { day: string }) => day)).toEqual([TOMORROW, '2026-11-18']);
    expect(second.json.draws.at(-1).day).toBe('2026-11-10');
    expect(second.json.draws).toHaveLength(8);
    expect(second.json).not.toHaveProperty('nextCursor');
  });
});

describe('getDraw', () => {
  it('shows a commitment and no key before the reveal', async () => {
    const { world, handler } = await frozen();

    const { json, text } = await call(handler, 'getDraw', { params: { day: DAY } });

    const key = Buffer.from(await world.keys.key(DAY)).toString('hex');
    expect(json).toMatchObject({ commitment: createHash('sha256').update(Buffer.from(key, 'hex')).digest('hex') });
    expect(json).toMatchObject({ frozen: { entries: 3 }, revealed: null });
    expect(text).not.toContain(key);
  });

  it('shows the key after it', async () => {
    const { json } = await call(published, 'getDraw', { params: { day: DAY } });

    expect(createHash('sha256').update(Buffer.from(json.revealed.key, 'hex')).digest('hex')).toBe(json.commitment);
  });

  it.each(['2026-11-09', '2026-11-20', 'today', '2026-13-01', '20261111'])(
    'answers 404 to %s and says why',
    async (day) => {
      const { status, json } = await call(published, 'getDraw', { params: { day } });

      expect([status, json.errors[0].pointer]).toEqual([404, '/day']);
    },
  );
});

describe('getDrawPopulation', () => {
  it('is the file whose digest was published', async () => {
    const day = await call(published, 'getDraw', { params: { day: DAY } });
    const handled = await published({
      routeKey: 'GET /v1/draws/{day}/population',
      headers: {},
      pathParameters: { day: DAY },
      requestContext: {},
    });

    expect(handled.headers['content-type']).toBe('application/gzip');
    expect(handled.isBase64Encoded).toBe(true);
    const file = Buffer.from(handled.body, 'base64');
    expect(createHash('sha256').update(file).digest('hex')).toBe(day.json.frozen.sha256);
  });

  it('is kept back until the key is revealed, and says until when', async () => {
    const { handler } = await frozen();

    const { status, json } = await call(handler, 'getDrawPopulation', { params: { day: DAY } });

    expect([status, json.errors[0].code]).toEqual([404, 'not-yet']);
    expect(json.detail).toContain('2026-11-15 00:00');
  });

  it('has no other part', async () => {
    const { status, json } = await call(published, 'getDrawPopulation', { params: { day: DAY }, query: { part: '2' } });

    expect([status, json.errors[0].pointer]).toEqual([404, '/query/part']);
  });
});

describe('getDrawEntry', () => {
  it.each([0, 4, 9])('proves that entry %i is in the population', async (at) => {
    const { json } = await call(published, 'getDrawEntry', { params: { day: DAY, entryNo: entryOf(DAY, at) } });

    const { index, entries: size, path, text, line, root } = json;
    const hashes = path.map((hash: string) => bytesOfHex(hash));
    const led = rootBy(leafHash(text, sha256), { index, size, path: hashes }, sha256);
    expect([index, size, line.entryNo]).toEqual([at, 10, entryOf(DAY, at)]);
    expect(hexOf(led ?? new Uint8Array())).toBe(root);
    expect(root).toBe((await call(published, 'getDraw', { params: { day: DAY } })).json.frozen.root);
  });

  it('finds a late entry in the population of the next day', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 1);
    await runAt(DAY, 24 + 26);
    await enter(DAY, 1, 1);
    await runAt(DAY, 48 + 72);
    const handler = httpHandler('draws', draws(world));

    const { json } = await call(handler, 'getDrawEntry', { params: { day: DAY, entryNo: entryOf(DAY, 1) } });

    expect([json.day, json.line.day]).toEqual(['2026-11-12', DAY]);
  });

  it('says when to ask again while a later population may still hold the entry', async () => {
    const { world, runAt, enter } = drawWorld();
    await runAt(DAY, 0);
    await enter(DAY, 1);
    await runAt(DAY, 24 + 72);
    const handler = httpHandler('draws', draws(world));

    const { json } = await call(handler, 'getDrawEntry', { params: { day: DAY, entryNo: entryOf(DAY, 1) } });

    expect(json.errors[0].code).toBe('not-yet');
    expect(json.detail).toContain('2026-11-17 00:00');
  });

  it('answers 404 to a number that is in none', async () => {
    const { world, runAt } = drawWorld();
    await runAt(DAY, 0);
    await runAt(DAY, 72 + 72);
    const handler = httpHandler('draws', draws(world));

    const { status, json } = await call(handler, 'getDrawEntry', { params: { day: DAY, entryNo: entryOf(DAY) } });

    expect([status, json.errors[0].pointer, json.errors[0].code]).toEqual([404, '/entryNo', 'not-found']);
  });

  it('tells nothing before the key is revealed', async () => {
    const { handler } = await frozen();

    const { status, json } = await call(handler, 'getDrawEntry', { params: { day: DAY, entryNo: entryOf(DAY) } });

    expect([status, json.errors[0].code]).toEqual([404, 'not-yet']);
  });
});

import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { draws } from '../../functions/draws/draws.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { DrawDay } from '../../shared/model/draw-day.ts';
import { call } from '../builders/http-call.ts';
import { publishedDraws } from '../builders/published-draws.ts';
import { audit } from './audit.ts';
import { CHROMIUM, DESKTOP } from './browse.ts';
import { consoleHarness } from './console-harness.ts';

const DAY = '2026-11-11';
const PATH = `/v1/draws/${DAY}`;
const world = await publishedDraws(DAY);
const handler = httpHandler('draws', draws(world));
const day = DrawDay.parse((await call(handler, 'getDraw', { params: { day: DAY } })).json);
/** The only part of the population. */
const published = (await world.days.part(day, 1)) ?? new Uint8Array();

describe.skipIf(CHROMIUM === null)('DrawPage', () => {
  const harness = consoleHarness();

  /** Opens the day, whose population is served as these bytes, and checks it without signing in. */
  async function checked(population: Uint8Array) {
    harness.server.instead.set(`GET ${PATH}`, { status: 200, body: day });
    harness.server.instead.set(`GET ${PATH}/population`, { status: 200, body: population });
    const visited = await harness.open(`#/draws/${DAY}`, DESKTOP);
    await visited.page.getByTestId('verify-day').click();
    const outcome = visited.page.getByTestId('day-check');
    return { ...visited, holds: await outcome.getAttribute('data-holds'), said: await outcome.textContent() };
  }

  it('recomputes a published day in the browser, and all of it holds', async () => {
    const { page, holds, said, faults } = await checked(published);

    expect(holds).toBe('true');
    expect(said).toContain('报关编号 Entries10');
    expect(await audit(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('finds a line of a day that was never published, instead of giving up', async () => {
    const lines = gunzipSync(published).toString();
    const forged = lines.replace(/\}\n/, ',"day":"2026-01-01"}\n');

    const { holds, said } = await checked(gzipSync(forged));

    expect(forged).not.toBe(lines);
    expect(holds).toBe('false');
    expect(said).toContain('the key of the day of this late entry is not known');
  });
});

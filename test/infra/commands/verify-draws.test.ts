import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draws } from '../../../functions/draws/draws.ts';
import { matchRoute } from '../../../infra/local/match-route.ts';
import { httpHandler } from '../../../shared/edge/http.ts';
import { dayAfter } from '../../../shared/notation/china-time.ts';
import { populationParts, populationText } from '../../../shared/wire/draw/population-parts.ts';
import { DRAW_ROUTES } from '../../../shared/wire/http/draw-routes.ts';
import { entryOf } from '../../builders/drawn-selections.ts';
import { drawWorld, round } from '../../builders/published-draws.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DAY = '2026-11-11';
const NEXT = dayAfter(DAY);
const folder = mkdtempSync(join(tmpdir(), 'verify-'));

const { world, runAt, enter } = drawWorld();
await runAt('2026-11-10', 12);
await enter(DAY, 12);
await runAt(DAY, 24 + 26);
await enter(DAY, 1, 12);
await enter(NEXT, 5);
await world.rounds.ask(round(DAY, 4));
await runAt(DAY, 52);
await runAt(DAY, 72);
await runAt(DAY, 5 * 24 + 72);

/** The function behind a server, as the gateway calls it. */
const handler = httpHandler('draws', draws(world));
const routes = DRAW_ROUTES.map(({ method, path }) => ({
  key: `${method} ${path}`,
  function: 'draws',
  needsToken: false,
}));
/** An address that the server cannot answer for the moment. */
let brokenPath = '';
const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === brokenPath) return void response.writeHead(503).end();
  const { route, parameters } = matchRoute(routes, 'GET', url.pathname);
  const { statusCode, headers, body, isBase64Encoded } = await handler({
    routeKey: route?.key ?? '$default',
    headers: {},
    pathParameters: parameters,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {},
  });
  response.writeHead(statusCode, headers).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function verify(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = 'infra/commands/verify-draws.ts';
    execFile(process.execPath, [command, ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function saved(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** The files that anyone can download of a day. */
async function files(name: string): Promise<{ dayFile: string; population: string; bytes: Uint8Array }> {
  const day = await world.days.find(name);
  const bytes = day && (await world.days.part(day, 1));
  if (!bytes) throw new Error(`${name} is published`);
  const dayFile = saved(`${name}.json`, JSON.stringify(day));
  return { dayFile, population: saved(`${name}.jsonl.gz`, bytes), bytes };
}

describe('sandan-verify', () => {
  it('is the command of the package, and says which runtime it needs', () => {
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

    expect(bin).toEqual({ 'sandan-verify': 'infra/commands/verify-draws.ts' });
    expect(readFileSync(join(ROOT, bin['sandan-verify']), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('checks a day over HTTP without credentials', async () => {
    const { code, stdout } = await verify('--url', url, '--day', DAY);

    expect([code, stdout.includes('all of it holds'), stdout.includes('12 行 lines')]).toEqual([0, true, true]);
    expect(stdout).not.toContain('note');
  });

  it('checks a day from its files, late entries by the file of their own day', async () => {
    const [own, next] = [await files(DAY), await files(NEXT)];

    const alone = await verify('--day-file', next.dayFile, '--population', next.population);
    const both = await verify('--day-file', next.dayFile, '--day-file', own.dayFile, '--population', next.population);

    expect([alone.code, both.code]).toEqual([1, 0]);
    expect(alone.stdout).toContain(entryOf(DAY, 12));
    expect(both.stdout).toContain('迟判 late 1');
  });

  it('finds an entry, and a late one in the population after its own', async () => {
    const own = await verify('--url', url, '--day', DAY, '--entry', entryOf(DAY, 3));
    const late = await verify('--url', url, '--day', DAY, '--entry', entryOf(DAY, 12));

    expect(own.stdout).toMatch(new RegExp(`${entryOf(DAY, 3)}: (抽中 drawn|未抽中 not drawn).*第 4 行`));
    expect([own.code, late.code, late.stdout.includes(`${NEXT} 第 1 行`)]).toEqual([0, 0, true]);
  });

  it('tells an entry that was left out', async () => {
    const { code, stdout } = await verify('--url', url, '--day', DAY, '--entry', entryOf(DAY, 99));

    expect([code, stdout.includes('no published population holds this number')]).toEqual([1, true]);
  });

  it('accuses nobody while a population that may hold a late entry is not public', async () => {
    const last = '2026-11-15';

    const { code, stderr } = await verify('--url', url, '--day', last, '--entry', entryOf(last, 99));

    expect([code, stderr.includes(`${dayAfter(last)} is not revealed yet`)]).toEqual([2, true]);
  });

  it('accuses nobody when the day of a late entry cannot be had for the moment', async () => {
    brokenPath = `/v1/draws/${DAY}`;

    const { code, stderr } = await verify('--url', url, '--day', NEXT);
    brokenPath = '';

    expect([code, stderr.includes('503')]).toEqual([2, true]);
  });

  it('says by which commitments late entries were checked', async () => {
    const { stdout } = await verify('--url', url, '--day', NEXT);

    expect(stdout).toContain(`${DAY}: SHA-256(key) = ${(await world.days.find(DAY))?.commitment}`);
  });

  it('finds one line that was altered and one that was left out', async () => {
    const { dayFile, bytes } = await files(DAY);
    const lines = populationText(bytes).trimEnd().split('\n');
    const turned = lines.with(
      4,
      (lines[4] ?? '').replace(/"drawn":(true|false)/, (_, was) => `"drawn":${was !== 'true'}`),
    );
    const repacked = (name: string, all: readonly string[]) => saved(name, Buffer.concat(populationParts(all)));

    const altered = await verify('--day-file', dayFile, '--population', repacked('altered.gz', turned));
    const missing = await verify('--day-file', dayFile, '--population', repacked('missing.gz', lines.toSpliced(7, 1)));

    expect([altered.code, missing.code]).toEqual([1, 1]);
    expect(altered.stdout).toContain(`第 5 行 line 5 ${entryOf(DAY, 4)}: 是否抽中`);
    expect(missing.stdout).toContain('the number of lines is not the published one');
  });

  it('notes a commitment that came when the day had begun', async () => {
    const day = { ...(await world.days.find(DAY)), committedAt: '2026-11-10T16:00:00.000Z' };
    const { population } = await files(DAY);

    const { code, stdout } = await verify(
      '--day-file',
      saved('late.json', JSON.stringify(day)),
      '--population',
      population,
    );

    expect([code, stdout.includes('注意 note')]).toEqual([0, true]);
  });

  it('checks a post-clearance round', async () => {
    const { code, stdout } = await verify('--url', url, '--round', round(DAY).id);
    const none = await verify('--url', url, '--round', 'none');

    expect([code, stdout.includes('13 个编号 entries'), stdout.includes('抽中 drawn 4')]).toEqual([0, true, true]);
    expect([none.code, none.stderr.includes('There is no such round')]).toEqual([2, true]);
  });

  it.each([
    [[]],
    [['--day', DAY]],
    [['--url', 'http://127.0.0.1:1', '--day', DAY]],
    [['--day-file', 'nowhere.json', '--population', 'nowhere.gz']],
    [['--what']],
  ])('ends with 2 and says why: %j', async (args) => {
    const { code, stderr } = await verify(...args);

    expect(code).toBe(2);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.length).toBeGreaterThan(10);
  });

  it('ends with 2 before a day is revealed, and says when it will be', async () => {
    const open = (await world.days.latest(1))[0]?.day ?? '';
    const { code, stderr } = await verify('--url', url, '--day', open);

    expect([code, stderr.includes('is not revealed yet')]).toEqual([2, true]);
  });

  it('ends with 2 for a population that is no gzip file', async () => {
    const { dayFile } = await files(DAY);

    const { code, stderr } = await verify('--day-file', dayFile, '--population', saved('plain.jsonl', '{}\n'));

    expect([code, stderr.includes('no gzip file')]).toEqual([2, true]);
  });
});

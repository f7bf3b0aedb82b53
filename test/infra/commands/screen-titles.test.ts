import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'titles-'));
const file = (name: string) => join(folder, name);

interface Line {
  readonly id: string;
  readonly hits: readonly string[];
  readonly explained: readonly {
    readonly right: string;
    readonly span: readonly [number, number];
    readonly view: string;
    readonly steps: readonly string[];
    readonly score: number;
    readonly objection?: string;
  }[];
}

function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['infra/commands/screen-titles.ts', ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const screen = (rights: string, titles: string, out: string, ...more: readonly string[]) =>
  run('--rights', file(rights), '--in', file(titles), '--out', file(out), ...more);

function lines(name: string): Line[] {
  const bytes = readFileSync(file(name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

const jsonl = (list: readonly object[]) => list.map((item) => `${JSON.stringify(item)}\n`).join('');

const RIGHTS = jsonl([
  { id: 'tm-1', kind: 'tm', name: 'Samplemark', aliases: ['恒样祥'], nice: [3], hs4: ['3304'], sources: ['test'] },
  { id: 'gi-1', kind: 'gi', name: '样例龙茶' },
  { id: 'tm-2', name: 'Probenzeichen', hs4: ['8508'] },
]);
const TITLES = jsonl([
  { id: 'plain', title: 'Samplemark 面霜 50ml', lang: 'zh', expected: ['tm-1'] },
  { id: 'disguised', title: '正品 Ｓ４ｍｐｌｅｍａｒｋ 面霜', hs4: '3304' },
  { id: 'two', title: '样例龙茶 Samplemark 礼盒', hs4: null },
  { id: 'referential', title: '滤芯 适用 Probenzeichen V8' },
  { id: 'none', title: '陶瓷 茶杯' },
  { id: 'empty', title: '' },
]);

let first: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  writeFileSync(file('rights.jsonl'), RIGHTS);
  writeFileSync(file('titles.jsonl'), TITLES);
  first = await screen('rights.jsonl', 'titles.jsonl', 'out.jsonl');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run screen:titles', { timeout: 120_000 }, () => {
  it('writes a line a title in their order, with what it hits and how', () => {
    const written = lines('out.jsonl');

    expect(first.code).toBe(0);
    expect(written.map(({ id, hits }) => [id, hits])).toEqual([
      ['plain', ['tm-1']],
      ['disguised', ['tm-1']],
      ['two', ['tm-1', 'gi-1']],
      ['referential', []],
      ['none', []],
      ['empty', []],
    ]);
    const [plain, disguised] = written;
    expect(plain?.explained).toEqual([
      { right: 'tm-1', span: [0, 10], view: 'exact', steps: [], score: expect.any(Number) },
    ]);
    expect(disguised?.explained).toMatchObject([
      { right: 'tm-1', span: [3, 13], view: 'leet', steps: ['width', '1:4>a'] },
    ]);
    expect(disguised?.explained[0]?.score).toBeLessThan(plain?.explained[0]?.score ?? 0);
  });

  it('explains what a title only says that goods go with, and does not count it as a hit', () => {
    expect(lines('out.jsonl')[3]).toMatchObject({
      hits: [],
      explained: [{ right: 'tm-2', view: 'exact', objection: 'referential' }],
    });
  });

  it('ends with five figures, each a number with its unit', () => {
    const last = first.stdout.trim().split('\n').slice(-5);

    const figures = last.map((line) => JSON.parse(line.replace(/^bench /, '')));
    expect(last.filter((line) => !line.startsWith('bench '))).toEqual([]);
    expect(figures.map(({ name, unit }) => [name, unit])).toEqual([
      ['titles-per-second', '1/s'],
      ['p50-us', 'us'],
      ['p99-us', 'us'],
      ['snapshot-load-ms', 'ms'],
      ['rss-mb', 'MB'],
    ]);
    for (const { name, value } of figures) expect(Number.isFinite(value), name).toBe(true);
    expect([figures[0].value > 0, figures[3].value > 0]).toEqual([true, true]);
  });

  it('reads and writes packed files, and says the same', async () => {
    writeFileSync(file('rights.jsonl.gz'), gzipSync(RIGHTS));
    writeFileSync(file('titles.jsonl.gz'), gzipSync(`\uFEFF${TITLES}`));

    const { code } = await screen('rights.jsonl.gz', 'titles.jsonl.gz', 'packed.jsonl.gz');

    expect(code).toBe(0);
    expect(lines('packed.jsonl.gz')).toEqual(lines('out.jsonl'));
  });

  it('screens against filler marks too, which are named by their line', async () => {
    writeFileSync(file('filler.txt.gz'), gzipSync('Einandererer\n\nDenkmalzeichen\n'));
    writeFileSync(
      file('filled.jsonl'),
      jsonl([
        { id: 'a', title: 'Denkmalzeichen 茶杯' },
        { id: 'b', title: 'Samplemark' },
      ]),
    );

    const { code, stderr } = await screen(
      'rights.jsonl',
      'filled.jsonl',
      'filled-out.jsonl',
      '--filler',
      file('filler.txt.gz'),
    );

    expect([code, stderr]).toEqual([0, expect.stringContaining('5 rights compiled')]);
    expect(lines('filled-out.jsonl').map(({ hits }) => hits)).toEqual([['filler-3'], ['tm-1']]);
  });

  it('names unreadable lines, screens the rest and exits with 3', async () => {
    const bad = ['{"id":', '{"id":"x"}', '{"id":7,"title":"y"}'];
    writeFileSync(file('bad.jsonl'), [TITLES.split('\n')[0], ...bad, TITLES.split('\n')[4]].join('\n'));

    const { code, stderr, stdout } = await screen('rights.jsonl', 'bad.jsonl', 'rest.jsonl');

    expect(code).toBe(3);
    expect(stderr).toContain(`${file('bad.jsonl')}:2 is no title`);
    expect(stderr).toContain(`${file('bad.jsonl')}:3 is no title: /title`);
    expect(stderr).toContain(`${file('bad.jsonl')}:4 is no title: /id`);
    expect(stderr).toContain('2 titles screened; 3 unreadable lines');
    expect(lines('rest.jsonl').map(({ id }) => id)).toEqual(['plain', 'none']);
    expect(stdout).toContain('titles-per-second');
  });

  it('screens no titles without a fault', async () => {
    writeFileSync(file('no-titles.jsonl'), '');

    const { code, stdout } = await screen('rights.jsonl', 'no-titles.jsonl', 'nothing.jsonl');

    expect([code, lines('nothing.jsonl')]).toEqual([0, []]);
    expect(stdout).toContain('bench {"name":"p99-us","value":0,"unit":"us"}');
  });

  it.each([
    ['no argument', []],
    ['no rights', ['--in', file('titles.jsonl'), '--out', file('x')]],
    ['no titles', ['--rights', file('rights.jsonl'), '--out', file('x')]],
    ['no output', ['--rights', file('rights.jsonl'), '--in', file('titles.jsonl')]],
    ['an unknown flag', ['--rights', file('rights.jsonl'), '--in', file('titles.jsonl'), '--out', file('x'), '--fast']],
    ['titles that do not exist', ['--rights', file('rights.jsonl'), '--in', file('nothing'), '--out', file('x')]],
    ['rights that do not exist', ['--rights', file('nothing'), '--in', file('titles.jsonl'), '--out', file('x')]],
    ['rights that are none', ['--rights', file('titles.jsonl'), '--in', file('titles.jsonl'), '--out', file('x')]],
  ])('shows its usage and exits with 2 for %s', async (_, args) => {
    const { code, stderr, stdout } = await run(...args);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/usage: npm run screen:titles/);
  });

  it('names the line of a right that is none', async () => {
    const { stderr } = await screen('titles.jsonl', 'titles.jsonl', 'x');

    expect(stderr).toContain(`${file('titles.jsonl')}:1 is no right: /name`);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../infra/local/sample/random.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'target-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES =
  'id,date,week,split,fp,novel,fold,office,process,itype,iuse,pay,mode,declarant,importer,seller,courier,hs6,dep,origin,rate,ttype,oind,mass,price,fraud,critical';
const BASE: Readonly<Record<string, string | number>> = { date: '2020-01-01', hs6: '330499', dep: 'FR', origin: 'FR' };

type Cells = Readonly<Record<string, string | number>>;
const csv = (rows: readonly Cells[], names = NAMES) =>
  `${[
    names,
    ...rows.map((row) =>
      names
        .split(',')
        .map((name) => ({ ...BASE, mass: 2, price: 50, ...row })[name] ?? '')
        .join(','),
    ),
  ].join('\n')}\n`;

/** Declarations of two kinds of goods: of 850440 a half is fraud, of 330499 one in ten. */
function declarations(prefix: string, count: number, seed: number): Cells[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const hs6 = random.pick(['330499', '850440']);
    const fraud = Number(random.chance(hs6 === '850440' ? 0.5 : 0.1));
    return { id: `${prefix}${at}`, fp: `${prefix}${at}`, week: Math.floor(at / 50), hs6, fraud };
  });
}

function saved(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function target(...args: readonly string[]): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['infra/commands/target.ts', ...args], { cwd: ROOT }, (error, _, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr });
    });
  });
}

interface Line {
  readonly id: string;
  readonly score: number;
  readonly inspected?: boolean;
}

async function targeted(history: string, input: string, ...more: readonly string[]) {
  const out = join(folder, 'out.jsonl');
  rmSync(out, { force: true });
  const { code, stderr } = await target('--history', history, '--in', input, '--out', out, ...more);
  const text = readFileSync(out, 'utf8').trim();
  const lines: Line[] = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
  return { code, stderr, lines };
}

const HISTORY = declarations('h', 400, 1);
const LATER = declarations('n', 200, 2);
const history = saved('history.csv', csv(HISTORY));

describe('npm run target', { timeout: 60_000 }, () => {
  it('scores every row in its order, the goods that were often fraud higher', async () => {
    const { code, lines } = await targeted(history, saved('later.csv', csv(LATER)));
    const scoresOf = (hs6: string) => lines.filter((_, at) => LATER[at]?.hs6 === hs6).map(({ score }) => score);

    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(LATER.map(({ id }) => id));
    expect(lines.every((line) => Object.keys(line).join() === 'id,score')).toBe(true);
    expect(Math.min(...scoresOf('850440'))).toBeGreaterThan(Math.max(...scoresOf('330499')));
  });

  it('never looks at the labels of what it scores', async () => {
    const first = await targeted(history, saved('told.csv', csv(LATER)));
    const turned = LATER.map((row) => ({ ...row, fraud: row.fraud === 1 ? 0 : 'no idea' }));
    const second = await targeted(history, saved('turned.csv', csv(turned)));
    const third = await targeted(history, saved('untold.csv', csv(LATER, NAMES.replace(',fraud,critical', ''))));

    expect([second.code, third.code]).toEqual([0, 0]);
    expect(second.lines).toEqual(first.lines);
    expect(third.lines).toEqual(first.lines);
  });

  it('recognises goods of the history', async () => {
    const bad = { ...HISTORY[0], id: 'again', fp: 'h0', fraud: '' };
    const rows = [{ ...bad, fp: 'never' }, bad];
    const worse = saved('worse.csv', csv([...HISTORY, ...[1, 2].map((at) => ({ ...bad, id: `w${at}`, fraud: 1 }))]));

    const { lines } = await targeted(worse, saved('again.csv', csv(rows)));

    expect(lines[1]?.score).toBeGreaterThan((lines[0]?.score ?? 1) + 0.1);
  });

  it('inspects the riskiest share of each week, and learns only from those', async () => {
    const file = saved('weekly.csv', csv(LATER));
    const { code, lines } = await targeted(history, file, '--weekly', '10');
    const inspectedIn = (week: number) => lines.filter((line, at) => LATER[at]?.week === week && line.inspected);
    const picked = new Set(lines.filter(({ inspected }) => inspected).map(({ id }) => id));
    const others = LATER.map((row) => (picked.has(String(row.id)) ? row : { ...row, fraud: 1 - Number(row.fraud) }));

    expect(code).toBe(0);
    expect([0, 1, 2, 3].map((week) => inspectedIn(week).length)).toEqual([5, 5, 5, 5]);
    expect((await targeted(history, saved('others.csv', csv(others)), '--weekly', '10')).lines).toEqual(lines);
  });

  it('lets what it inspects in a week change the next week, never the week itself', async () => {
    const file = saved('before.csv', csv(LATER));
    const { lines } = await targeted(history, file, '--weekly', '10');
    const picked = new Set(lines.filter(({ inspected }) => inspected).map(({ id }) => id));
    const turned = LATER.map((row) =>
      picked.has(String(row.id)) && row.week === 0 ? { ...row, fraud: 1 - Number(row.fraud) } : row,
    );
    const after = (await targeted(history, saved('after.csv', csv(turned)), '--weekly', '10')).lines;

    expect(after.slice(0, 50)).toEqual(lines.slice(0, 50));
    expect(after.slice(50, 100)).not.toEqual(lines.slice(50, 100));
  });

  it('reads packed files alike', async () => {
    const plain = await targeted(history, saved('plain.csv', csv(LATER)));
    const packed = await targeted(
      saved('history.csv.gz', gzipSync(csv(HISTORY))),
      saved('plain.csv.gz', gzipSync(csv(LATER))),
    );

    expect(packed.lines).toEqual(plain.lines);
  });

  it('names bad rows by file and line, scores the rest, and ends with 3', async () => {
    const good = csv(LATER.slice(0, 3)).trim().split('\n');
    const rows = [...good, 'too,short', csv([{ ...LATER[3], mass: 'heavy' }]).split('\n')[1]];
    const input = saved('bad.csv', `${rows.join('\n')}\n`);
    const unsure = saved('unsure.csv', csv([...HISTORY, { ...HISTORY[0], fraud: 2 }]));

    const { code, stderr, lines } = await targeted(unsure, input);

    expect(code).toBe(3);
    expect(lines).toHaveLength(3);
    expect(stderr).toContain(`${input}:5 has 2 cells where the header names 27`);
    expect(stderr).toContain(`${input}:6 is no declaration: mass "heavy" is not a number from 0`);
    expect(stderr).toContain(`${unsure}:402 is no declaration: fraud "2" is neither 0 nor 1`);
  });

  it.each([
    [[], '--history is missing'],
    [['--history', history], '--in is missing'],
    [['--history', history, '--in', history], '--out is missing'],
    [['--history', history, '--in', history, '--out', 'x', '--weekly', '0'], '--weekly 0 is not a percentage'],
    [['--history', history, '--in', history, '--out', 'x', '--weekly', '101'], '--weekly 101 is not a percentage'],
    [['--history', 'absent.csv', '--in', history, '--out', 'x'], 'absent.csv'],
    [['--history', saved('other.csv', 'a,b\n1,2\n'), '--in', history, '--out', 'x'], 'has no column id, fp'],
    [['--depth', '3'], '--depth'],
  ])('refuses %j with the usage and 2', async (args, reason) => {
    const { code, stderr } = await target(...args);

    expect(code).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('usage: npm run target');
  });
});

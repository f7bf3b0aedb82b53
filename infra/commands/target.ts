import { parseArgs } from 'node:util';
import { writeLines } from './screen/write-lines.ts';
import { type Read, readDeclarations, readLabelled, readWeekly } from './target/read-declarations.ts';
import { learningTargeter, type Targeter } from './target/targeter.ts';
import { weekByWeek } from './target/week-by-week.ts';

const USAGE = 'usage: npm run target -- --history FILE --in FILE [--weekly PERCENT] --out FILE';
const EXIT = { done: 0, usage: 2, unreadable: 3 } as const;

/** A line of the answer. `inspected` only with `--weekly`. */
interface Line {
  readonly id: string;
  readonly score: number;
  readonly inspected?: boolean;
}

/** Learns from inspected declarations and ranks others (interfaces.md §1). Answers the exit code. */
async function target(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') return refuse(wish);
  try {
    const begun = performance.now();
    const targeter = learningTargeter();
    const history = told(readLabelled(wish.history));
    for (const row of history.rows) targeter.learn(row, row.isFraud);
    const { lines, faults } =
      wish.weekly === undefined ? once(targeter, wish.in) : weekly(targeter, wish.in, wish.weekly);
    await writeLines(
      lines.map((line) => `${JSON.stringify(line)}\n`),
      wish.out,
    );
    const bad = history.faults.length + faults;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const counts = `${history.rows.length} labels learnt, ${lines.length} declarations scored in ${seconds} s`;
    console.error(`${counts}; ${bad} unreadable lines`);
    return bad > 0 ? EXIT.unreadable : EXIT.done;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'a file cannot be read or written');
  }
}

interface Scored {
  readonly lines: readonly Line[];
  readonly faults: number;
}

function once(targeter: Targeter, path: string): Scored {
  const { rows, faults } = told(readDeclarations(path));
  return { lines: rows.map((row) => ({ id: row.id, score: targeter.scoreOf(row) })), faults: faults.length };
}

function weekly(targeter: Targeter, path: string, percent: number): Scored {
  const { rows, faults } = told(readWeekly(path));
  const answers = weekByWeek(targeter, rows, percent);
  const lines = answers.map(({ row, score, isInspected }) => ({ id: row.id, score, inspected: isInspected }));
  return { lines, faults: faults.length };
}

function told<T>(read: Read<T>): Read<T> {
  for (const fault of read.faults) console.error(fault);
  return read;
}

interface Wish {
  readonly history: string;
  readonly in: string;
  readonly out: string;
  readonly weekly: number | undefined;
}

function wishOf(args: readonly string[]): Wish | string {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { history: text, in: text, out: text, weekly: text } });
    const { history, in: declarations, out, weekly: percent } = values;
    if (history === undefined) return '--history is missing';
    if (declarations === undefined) return '--in is missing';
    if (out === undefined) return '--out is missing';
    const share = percent === undefined ? undefined : Number(percent);
    if (share !== undefined && !(share > 0 && share <= 100))
      return `--weekly ${percent} is not a percentage from 0 to 100`;
    return { history, in: declarations, out, weekly: share };
  } catch (error) {
    return error instanceof Error ? error.message : 'the arguments cannot be read';
  }
}

function refuse(reason: string): number {
  console.error(`${reason}\n${USAGE}`);
  return EXIT.usage;
}

process.exitCode = await target(process.argv.slice(2));

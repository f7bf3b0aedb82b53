#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { takenUpBy } from '../../shared/domain/draw/late-days.ts';
import { type PublishedDay, verifyDay } from '../../shared/domain/draw/verify-day.ts';
import { checkedRound } from './verify/checked-round.ts';
import { fromFiles, fromUrl, NotPublished } from './verify/published.ts';
import { entryText, report } from './verify/report.ts';

const USAGE = `usage: npx sandan-verify --url http://… --day YYYY-MM-DD [--entry NO]
       npx sandan-verify --url http://… --round ID
       npx sandan-verify --day-file FILE [--day-file FILE of a day of late entries …] --population FILE [--entry NO]`;
const EXIT = { holds: 0, fails: 1, usage: 2 } as const;

/** Checks, tells, and answers whether all of it holds. */
type Wish = () => Promise<boolean>;

interface DayWish {
  readonly entry: string | undefined;
  readonly load: () => Promise<PublishedDay> | PublishedDay;
  /** The days, each loaded when it is asked for, in whose populations an entry may stand that its own day’s does not hold. */
  readonly later: () => readonly (() => Promise<PublishedDay>)[];
}

/** Recomputes the draws of a published day or a round; needs no credentials. Answers the exit code: 0 all holds, 1 something does not, 2 it cannot be checked. */
async function verifyDraws(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') return refuse(`${wish}\n${USAGE}`);
  try {
    return (await wish()) ? EXIT.holds : EXIT.fails;
  } catch (error) {
    if (error instanceof NotPublished || isAbsent(error)) return refuse(error.message);
    throw error;
  }
}

async function checkDay(wish: DayWish): Promise<boolean> {
  const published = await wish.load();
  const holds = checked(published);
  return (await findEntry(wish, published)) && holds;
}

function checked(published: PublishedDay): boolean {
  const check = verifyDay(published, nodeHashing);
  for (const line of report(published, check)) console.log(line);
  return check.faults.length === 0;
}

async function findEntry({ entry, later }: DayWish, published: PublishedDay): Promise<boolean> {
  if (entry === undefined) return true;
  const own = entryText(published, entry);
  if (own !== null) return told(own);
  for (const loadLater of later()) {
    const day = await loadLater();
    const said = entryText(day, entry);
    if (said !== null) return checked(day) && told(said);
  }
  console.log(`错误 fault ${entry}: 公布的总体中没有此编号 no published population holds this number`);
  return false;
}

function told(line: string): true {
  console.log(line);
  return true;
}

function wishOf(args: readonly string[]): Wish | string {
  try {
    const text = { type: 'string' } as const;
    const texts = { type: 'string', multiple: true } as const;
    const options = { url: text, day: text, round: text, entry: text, population: text, 'day-file': texts };
    const { values } = parseArgs({ args: [...args], options });
    const { url, day, round, entry, population, 'day-file': files } = values;
    if (url !== undefined && round !== undefined) return () => toldRound(url.replace(/\/+$/, ''), round);
    if (url !== undefined && day !== undefined) return overHttp(url.replace(/\/+$/, ''), day, entry);
    if (files === undefined || population === undefined)
      return 'give --url and --day or --round, or --day-file and --population';
    return () => checkDay({ entry, load: () => fromFiles(files, population), later: () => [] });
  } catch (error) {
    return error instanceof Error ? error.message : 'the arguments cannot be read';
  }
}

function overHttp(url: string, day: string, entry: string | undefined): Wish {
  const later = () => takenUpBy(day).map((one) => () => fromUrl(url, one));
  return () => checkDay({ entry, load: () => fromUrl(url, day), later });
}

async function toldRound(url: string, id: string): Promise<boolean> {
  const { holds, lines } = await checkedRound(url, id);
  for (const line of lines) console.log(line);
  return holds;
}

function isAbsent(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function refuse(reason: string): number {
  console.error(reason);
  return EXIT.usage;
}

process.exitCode = await verifyDraws(process.argv.slice(2));

import { median } from '../figure.ts';
import type { LabelledTitle } from './read-titles.ts';
import { type Score, scoreTitles } from './score-titles.ts';
import { spread } from './spread.ts';

/** The ids of the rights that a title uses; a screener may also ask where the goods are classified. */
export type Asked = (title: string, goods: Pick<LabelledTitle, 'hs4'>) => readonly string[];

/** A system to compare. */
export interface System {
  readonly name: string;
  /** Prepares it over its marks; the time counts as its build. */
  readonly build: () => Asked;
  /** Slow systems are asked for so many titles at most, always the same. */
  readonly most?: number;
}

/** What a system answers, how good that is, and at what cost. */
export interface Row {
  readonly name: string;
  /** Those it was asked for. */
  readonly titles: readonly LabelledTitle[];
  readonly hits: ReadonlyMap<string, readonly string[]>;
  readonly score: Score;
  readonly buildMs: number;
  /** Of CPU of the whole process, its collector and compiler included: the median of the rounds. */
  readonly titlesPerSecond: number;
  /** By the clock, of all titles but those of the first round. */
  readonly p99Ms: number;
}

/** The answers of the first count, its times do not. */
const ROUNDS = 8;
/**
 * So long a system may warm up before its turn, after others took the caches of the processor. No collection is forced before a turn: its
 * threads then work on into it, and what takes 10 µs a title seems to take 50.
 */
const WARM_MS = 100;
const P99 = 0.99;

/**
 * Asks every system for its titles in one process and in interleaved rounds, so that neighbours on the machine touch all alike. Only
 * the first answer to a title counts and is timed, so nobody gains by remembering; with titles of the round before a system warms up. With fewer titles than two rounds take there are no times (`NaN`).
 */
export function compare(systems: readonly System[], titles: readonly LabelledTitle[]): readonly Row[] {
  const entrants = systems.map((system) => entrantOf(system, titles));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const entrant of entrants) ask(entrant, round);
  }
  return entrants.map(({ find: _, rates, times, ...entrant }) => ({
    ...entrant,
    score: scoreTitles(entrant.titles, entrant.hits),
    titlesPerSecond: median(rates),
    p99Ms: times.toSorted((a, b) => a - b)[Math.ceil(times.length * P99) - 1] ?? Number.NaN,
  }));
}

function entrantOf({ name, build, most = Number.POSITIVE_INFINITY }: System, titles: readonly LabelledTitle[]) {
  const begun = performance.now();
  const find = build();
  return {
    name,
    find,
    buildMs: performance.now() - begun,
    titles: spread(titles, most),
    hits: new Map<string, readonly string[]>(),
    rates: Array.of<number>(),
    times: Array.of<number>(),
  };
}

function ask({ find, titles, hits, rates, times }: ReturnType<typeof entrantOf>, round: number): void {
  const turnOf = (wanted: number) => titles.filter((_, at) => at % ROUNDS === wanted);
  const turn = turnOf(round);
  if (turn.length === 0) return;
  const took: number[] = [];
  const warm = performance.now() + WARM_MS;
  for (const { title, hs4 } of turnOf(round - 1)) {
    if (performance.now() > warm) break;
    find(title, { hs4 });
  }
  const begun = process.cpuUsage();
  for (const { id, title, hs4 } of turn) {
    const from = performance.now();
    const answer = find(title, { hs4 });
    took.push(performance.now() - from);
    hits.set(id, answer);
  }
  const { user, system } = process.cpuUsage(begun);
  if (round === 0) return;
  rates.push(turn.length / ((user + system) / 1e6));
  times.push(...took);
}

import type { SelectionRecord } from '../../model/selection-record.ts';

const HOURS = 24;

/** How a day was at a site, by the hour of the declaration (China). */
export interface UsualDay {
  /** Declared parcels, and those that instructions, findings and chance chose. */
  readonly arrivals: readonly number[];
  readonly chosen: readonly number[];
  /** Parcels that were green and chosen by nothing but a free slot, if at all: score and hour, highest score first. */
  readonly greens: readonly { readonly score: number; readonly hour: number }[];
}

/** A day on which a site had nothing to do. */
export const idleDay: UsualDay = usualDay([]);

/** The days of the sites in a day's log of selections. The score is that of the learnt model where one was in force. */
export function usualDays(records: readonly SelectionRecord[]): ReadonlyMap<string, UsualDay> {
  const sites = Map.groupBy(records, ({ customsCode }) => customsCode);
  return new Map([...sites].map(([site, own]) => [site, usualDay(own)]));
}

function usualDay(records: readonly SelectionRecord[]): UsualDay {
  const arrivals = new Array<number>(HOURS).fill(0);
  const chosen = new Array<number>(HOURS).fill(0);
  const greens: { score: number; hour: number }[] = [];
  for (const { facts, lane, reason, model } of records) {
    const { hour } = facts;
    arrivals[hour] = (arrivals[hour] ?? 0) + 1;
    if (reason !== null && reason !== 'top-up') chosen[hour] = (chosen[hour] ?? 0) + 1;
    else if (lane === 'green') greens.push({ score: model?.score ?? facts.score, hour });
  }
  return { arrivals, chosen, greens: greens.toSorted((a, b) => b.score - a.score || a.hour - b.hour) };
}

export interface Forecast {
  readonly arrivals: number;
  /** What instructions, findings and chance will choose. */
  readonly chosen: number;
  /** Would-be green parcels by score, highest first, each with the number of parcels that it stands for. */
  readonly greens: readonly { readonly score: number; readonly weight: number }[];
}

/** What is to be expected between two instants: the mean of the last days in the same hours. Of no days nothing is expected. */
export function forecast(days: readonly UsualDay[], from: string, until: string): Forecast {
  const parts = hourParts(from, until);
  const sumOf = (hours: readonly number[]) => hours.reduce((sum, count, hour) => sum + count * (parts[hour] ?? 0), 0);
  const meanOf = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + count, 0) / Math.max(1, days.length);
  return {
    arrivals: meanOf(days.map((day) => sumOf(day.arrivals))),
    chosen: meanOf(days.map((day) => sumOf(day.chosen))),
    greens: days
      .flatMap(({ greens }) => greens.map(({ score, hour }) => ({ score, weight: (parts[hour] ?? 0) / days.length })))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.score - a.score),
  };
}

const HOUR_MS = 3_600_000;
const CHINA_MS = 8 * HOUR_MS;

/** How much of each hour of the day of China lies between two instants. */
function hourParts(from: string, until: string): number[] {
  const parts = new Array<number>(HOURS).fill(0);
  const [start, end] = [Date.parse(from) + CHINA_MS, Date.parse(until) + CHINA_MS];
  for (let at = start; at < end; ) {
    const hour = Math.floor(at / HOUR_MS);
    const next = Math.min(end, (hour + 1) * HOUR_MS);
    parts[hour % HOURS] = (parts[hour % HOURS] ?? 0) + (next - at) / HOUR_MS;
    at = next;
  }
  return parts;
}

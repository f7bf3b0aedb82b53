import type { DaySpread, Foretold } from '../../../model/learnt-model.ts';
import type { ParcelFacts } from '../../../model/parcel-facts.ts';
import { stableNumber } from '../../../notation/stable-hash.ts';

const PLACES = 16;
const SCORES = 10;
const SEED = 9;
const DAYS = 8;
/** Parcels from which shares say something: of fewer, chance alone moves the index by a tenth. */
const LEAST = 1000;
/** Keeps an empty place from being infinitely far away. */
const PRESUMED = 0.5;

interface Seen {
  readonly facts: ParcelFacts;
  /** What the model gave; null where none was in force. */
  readonly score: number | null;
}

const SPREAD_FACTS: Readonly<Record<string, (facts: ParcelFacts) => string>> = {
  platform: ({ platform }) => platform,
  carrier: ({ carrier }) => carrier,
  chapter: ({ hs }) => (hs[0] ?? '').slice(0, 2),
  origin: ({ origins }) => origins[0] ?? '',
  value: ({ value }) => (value > 0 ? String(Math.round(Math.log(value))) : ''),
  findings: ({ findings }) => findings.join(),
};

/** How a day's parcels spread. */
export function spreadOf(day: string, parcels: readonly Seen[]): DaySpread {
  const by: Record<string, number[]> = { score: Array<number>(SCORES).fill(0) };
  for (const name of Object.keys(SPREAD_FACTS)) by[name] = Array<number>(PLACES).fill(0);
  for (const { facts, score } of parcels) {
    if (score !== null) note(by.score, Math.min(SCORES - 1, Math.floor(score * SCORES)));
    for (const [name, valueIn] of Object.entries(SPREAD_FACTS))
      note(by[name], stableNumber(valueIn(facts), SEED) % PLACES);
  }
  return { day, parcels: parcels.length, by };
}

/** The newest days with this one, in order; the same where the day stands in them. */
export function withSpread(spreads: readonly DaySpread[], spread: DaySpread): DaySpread[] {
  if (spreads.some(({ day }) => day === spread.day)) return [...spreads];
  return [...spreads, spread].toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(-DAYS);
}

export interface Drift {
  readonly day: string;
  readonly of: string;
  /** Population stability index (Siddiqi 2006): 0 the same, over .1 some change, over .25 much. */
  readonly index: number;
}

/** What changed most on the newest day against the days before it; null while too little was seen of either. */
export function driftOf(spreads: readonly DaySpread[]): Drift | null {
  const last = spreads.at(-1);
  const before = spreads.slice(0, -1);
  const seen = before.reduce((sum, { parcels }) => sum + parcels, 0);
  if (last === undefined || last.parcels < LEAST || seen < LEAST) return null;
  const drifts = Object.entries(last.by).map(([of, counts]) => {
    const usual = counts.map((_, place) => before.reduce((sum, { by }) => sum + (by[of]?.[place] ?? 0), 0));
    return { day: last.day, of, index: stabilityIndex(counts, usual) };
  });
  return drifts.reduce((most, one) => (one.index > most.index ? one : most));
}

/** How far finds lie from what was foretold of the newest inspections, in standard errors; 0 while there are none. */
export function calibrationOf(foretold: readonly Foretold[]): number {
  let [gap, variance] = [0, 0];
  for (const { score, weight, isFind } of foretold) {
    gap += weight * (Number(isFind) - score);
    variance += weight * weight * score * (1 - score);
  }
  return variance > 0 ? gap / Math.sqrt(variance) : 0;
}

function stabilityIndex(counts: readonly number[], usual: readonly number[]): number {
  const [here, there] = [sharesOf(counts), sharesOf(usual)];
  if (here === null || there === null) return 0;
  return here.reduce((sum, share, at) => sum + (share - (there[at] ?? 0)) * Math.log(share / (there[at] ?? 1)), 0);
}

function sharesOf(counts: readonly number[]): number[] | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < LEAST) return null;
  return counts.map((count) => (count + PRESUMED) / (total + PRESUMED * counts.length));
}

function note(counts: number[] | undefined, place: number): void {
  if (counts !== undefined) counts[place] = (counts[place] ?? 0) + 1;
}

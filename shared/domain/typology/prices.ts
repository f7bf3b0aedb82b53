import type { Trace, TracedGoods } from '../../model/trace.ts';
import { type Bands, dayOf } from './bands.ts';
import { ascending, medianOf, rankShare } from './sorted.ts';

/** One line's price as a share of the usual one; `level` allows for what the day's promotions take off all prices. */
export interface PricedLine {
  readonly article: string;
  readonly heading: string;
  readonly ratio: number;
  readonly level: number;
  /** Of the same article at the same merchant within a day; null when nobody else bought it then. */
  readonly beside: Beside | null;
  /** The same over the whole window, and to the fen; null when nobody else bought it of the merchant. */
  readonly shelf: Beside | null;
  /** Where the ratio stands among all of its day: near 0 is the lowest. */
  readonly rank: number;
}

/** What others paid. A shop has one price for all at a time; a price that only one buyer paid was made up for the papers. */
export interface Beside {
  readonly isAlone: boolean;
  /** The others' middle price over this one. */
  readonly times: number;
}

/** The lines of one merchant in one heading (four digits of the tariff number), ratios in ascending order. */
export interface PricedRange {
  readonly lines: readonly PricedLine[];
  readonly ratios: Float64Array;
  readonly levels: Float64Array;
  readonly articles: number;
}

export interface Prices {
  readonly linesOf: (trace: Trace) => readonly PricedLine[];
  readonly rangeOf: (trace: Trace, heading: string) => PricedRange;
  /** All ratios and all levels, ascending. */
  readonly ratios: Float64Array;
  readonly levels: Float64Array;
  /** Share of all lines that are priced clearly low. */
  readonly lowShare: number;
  /** Share of the low lines with others beside them that stand alone. */
  readonly aloneShare: number;
  /** Share of the lines on a shelf that are odd. */
  readonly oddShare: number;
}

/** Of the usual price, at the level of the day. */
export const LOW = 0.8;
const LOWERED = 0.9;
const SAME_PRICE = 0.004;
/** A fen more or less on small prices. */
const VERY_PRICE = 0.0005;
const UNDER_SHELF = 1.08;
const MOST_BESIDE = 60;
const HEADING = 4;
/** Enough to see a constant ratio; a merchant of a million parcels must not slow the look at one of them. */
const MOST_LINES = 400;
const NOTHING: PricedRange = { lines: [], ratios: new Float64Array(), levels: new Float64Array(), articles: 0 };

export function pricesOf(traces: readonly Trace[], bands: Bands): Prices {
  const asked = traces.flatMap((trace) => trace.goods.flatMap((line) => askedFor(trace, line, bands) ?? []));
  const { besides, shelves } = comparedAll(asked);
  const days = new Map(
    [...Map.groupBy(asked, ({ day }) => day)].map(([day, own]) => [day, ascending(own.map(({ ratio }) => ratio))]),
  );
  const lines = new Map<string, PricedLine[]>(traces.map(({ parcel }) => [parcel, []]));
  for (const one of asked) {
    const { trace, line, day, ratio } = one;
    lines.get(trace.parcel)?.push({
      article: line.article,
      heading: line.gcode.slice(0, HEADING),
      ratio,
      level: ratio / bands.dayLevel(day),
      beside: besides.get(one) ?? null,
      shelf: shelves.get(one) ?? null,
      rank: rankShare(days.get(day) ?? [], ratio),
    });
  }
  const ranges = new Map<string, PricedLine[]>();
  for (const { parcel, firms } of traces)
    for (const line of lines.get(parcel) ?? []) {
      const key = `${firms.merchant} ${line.heading}`;
      const range = ranges.get(key);
      if (range) range.push(line);
      else ranges.set(key, [line]);
    }
  const compiled = new Map([...ranges].map(([key, range]) => [key, rangeFrom(range)]));
  const all = [...lines.values()].flat();
  const levels = ascending(all.map(({ level }) => level));
  return {
    linesOf: ({ parcel }) => lines.get(parcel) ?? [],
    rangeOf: ({ firms }, heading) => compiled.get(`${firms.merchant} ${heading}`) ?? NOTHING,
    ratios: ascending(all.map(({ ratio }) => ratio)),
    levels,
    lowShare: all.length === 0 ? 0 : all.filter(({ level }) => level < LOW).length / all.length,
    aloneShare: aloneShareOf(all),
    oddShare: oddShareOf(all),
  };
}

interface Asked {
  readonly trace: Trace;
  readonly line: TracedGoods;
  readonly day: number;
  readonly ratio: number;
}

function askedFor(trace: Trace, line: TracedGoods, bands: Bands): Asked | null {
  const usual = bands.usual(line.article);
  if (usual === null || line.priceFen <= 0) return null;
  return { trace, line, day: dayOf(trace.times.declared), ratio: line.priceFen / usual };
}

function comparedAll(asked: readonly Asked[]): Record<'besides' | 'shelves', Map<Asked, Beside>> {
  const besides = new Map<Asked, Beside>();
  const shelves = new Map<Asked, Beside>();
  const byShelf = Map.groupBy(asked, ({ trace, line }) => `${trace.firms.merchant} ${line.article}`);
  for (const shelf of byShelf.values()) {
    const days = Map.groupBy(shelf, ({ day }) => day);
    for (const one of shelf) {
      const near = [-1, 0, 1].flatMap((off) => (days.get(one.day + off) ?? []).slice(0, MOST_BESIDE));
      const beside = besideOf(one, near, SAME_PRICE);
      if (beside !== null) besides.set(one, beside);
      const among = besideOf(one, [...near, ...shelf.slice(0, MOST_BESIDE)], VERY_PRICE);
      if (among !== null) shelves.set(one, among);
    }
  }
  return { besides, shelves };
}

function besideOf({ trace, line }: Asked, list: readonly Asked[], tolerance: number): Beside | null {
  const others = [...new Set(list)]
    .filter((other) => other.trace.buyer.id !== trace.buyer.id)
    .map((other) => other.line.priceFen / line.priceFen);
  if (others.length === 0) return null;
  return {
    isAlone: others.every((times) => Math.abs(times - 1) > tolerance),
    times: medianOf(ascending(others)),
  };
}

/** Clearly under what the merchant asks of others, and a price that nobody else ever paid. */
export function isOdd({ shelf }: PricedLine): boolean {
  return shelf?.isAlone === true && shelf.times > UNDER_SHELF;
}

function oddShareOf(lines: readonly PricedLine[]): number {
  const onShelf = lines.filter(({ shelf }) => shelf !== null);
  return onShelf.length === 0 ? 0 : onShelf.filter(isOdd).length / onShelf.length;
}

/** Low enough for a price made up, whatever the day takes off. */
export function isLowered({ level }: PricedLine): boolean {
  return level < LOWERED;
}

function aloneShareOf(lines: readonly PricedLine[]): number {
  const beside = lines.flatMap((line) => (isLowered(line) && line.beside ? [line.beside] : []));
  return beside.length === 0 ? 0 : beside.filter(({ isAlone }) => isAlone).length / beside.length;
}

function rangeFrom(lines: readonly PricedLine[]): PricedRange {
  return {
    lines: lines.slice(0, MOST_LINES),
    ratios: ascending(lines.map(({ ratio }) => ratio)),
    levels: ascending(lines.map(({ level }) => level)),
    articles: new Set(lines.map(({ article }) => article)).size,
  };
}

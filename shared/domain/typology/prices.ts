import type { Trace } from '../../model/trace.ts';
import { type Bands, dayOf } from './bands.ts';
import { ascending } from './sorted.ts';

/** One line's price as a share of the usual one; `level` allows for what the day's promotions take off all prices. */
export interface PricedLine {
  readonly article: string;
  readonly heading: string;
  readonly ratio: number;
  readonly level: number;
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
}

/** Of the usual price, at the level of the day. */
export const LOW = 0.8;
const HEADING = 4;
/** Enough to see a constant ratio; a merchant of a million parcels must not slow the look at one of them. */
const MOST_LINES = 400;
const NOTHING: PricedRange = { lines: [], ratios: new Float64Array(), levels: new Float64Array(), articles: 0 };

export function pricesOf(traces: readonly Trace[], bands: Bands): Prices {
  const linesOf = (trace: Trace): PricedLine[] => {
    const day = bands.dayLevel(dayOf(trace.times.declared));
    return trace.goods.flatMap(({ article, gcode, priceFen }) => {
      const usual = bands.usual(article);
      if (usual === null || priceFen <= 0) return [];
      const ratio = priceFen / usual;
      return [{ article, heading: gcode.slice(0, HEADING), ratio, level: ratio / day }];
    });
  };
  const lines = new Map(traces.map((trace) => [trace.parcel, linesOf(trace)]));
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
  };
}

function rangeFrom(lines: readonly PricedLine[]): PricedRange {
  return {
    lines: lines.slice(0, MOST_LINES),
    ratios: ascending(lines.map(({ ratio }) => ratio)),
    levels: ascending(lines.map(({ level }) => level)),
    articles: new Set(lines.map(({ article }) => article)).size,
  };
}

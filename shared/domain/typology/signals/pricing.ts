import type { Trace } from '../../../model/trace.ts';
import { isLowered, isOdd, LOW, type PricedLine, type PricedRange } from '../prices.ts';
import type { Scene } from '../scene.ts';
import { countWithin, medianOf } from '../sorted.ts';
import { surprise } from '../surprise.ts';
import { falling, NOTHING, plain, type Signal, signal } from './signal.ts';

/* What it is said to cost (rules.md P5). A day's promotions lower all prices and are allowed for (`level`). */

/** Ratios so close (as a factor) are one ratio. */
const SAME_RATIO = 0.06;
const NEAR_RATIO = 0.12;
const SUSPICIOUS = 0.85;
const BELOW_USUAL = 0.9;
const BETWEEN_MERCHANTS = 0.1;
const BETWEEN_LINES = 0.2;
const ENOUGH = 3;

const lowest = signal(
  'price-low',
  '最低单价低于通常价的比例',
  'How far the lowest price lies under the usual',
  (trace, { prices }) => plain(Math.max(0, 1 - Math.min(1, ...prices.linesOf(trace).map(({ level }) => level)))),
  '%',
);

const lowHere = signal(
  'prices-low-here',
  '本商户同类商品单价明显偏低（项）',
  'Clearly low prices of this merchant in this heading',
  (trace, scene) =>
    strongest(trace, scene, ({ level }, { levels }) => {
      if (level >= LOW) return { weight: 0, figure: 0 };
      const low = countWithin(levels, 0, LOW);
      return { weight: surprise(low, scene.prices.lowShare * levels.length + 0.2), figure: low };
    }),
);

const medianHere = signal(
  'price-median-here',
  '本商户同类商品单价中位数低于通常价的比例',
  'How far the merchant’s median price in this heading lies under the usual',
  (trace, scene) =>
    strongest(trace, scene, (_, { levels }) => plain(levels.length > ENOUGH ? Math.max(0, 1 - medianOf(levels)) : 0)),
  '%',
);

/** Different articles at one ratio of their usual prices: a ratio was applied, not a price made. */
const constantRatio = signal(
  'constant-ratio',
  '本商户按通常价同一比例申报的其他商品（项）',
  'Other goods lines of this merchant at the same ratio of their usual prices',
  (trace, scene) =>
    strongest(trace, scene, (line, range) => {
      if (line.ratio >= SUSPICIOUS) return { weight: 0, figure: 0 };
      const others = range.lines.filter(({ article }) => article !== line.article);
      const same = others.filter(({ ratio }) => Math.abs(Math.log(ratio / line.ratio)) < SAME_RATIO);
      const { ratios } = scene.prices;
      const density =
        countWithin(ratios, line.ratio * Math.exp(-SAME_RATIO), line.ratio * Math.exp(SAME_RATIO)) / ratios.length;
      const articles = new Set(same.map(({ article }) => article)).size;
      const byLine = surprise(same.length, others.length * density + 0.3);
      const byArticle = surprise(articles, 2 * Math.max(0, range.articles - 1) * density + 0.3);
      return { weight: Math.max(byLine, byArticle), figure: same.length };
    }),
);

/** Mean log price of the merchant in the heading, in standard errors below the usual. */
const levelHere = falling(
  signal(
    'price-level-here',
    '本商户同类商品平均单价与通常价之比',
    'This merchant’s average price in this heading over the usual',
    (trace, scene) =>
      strongest(trace, scene, ({ level }, { levels }) => {
        if (level >= BELOW_USUAL || levels.length < ENOUGH) return { weight: 0, figure: 0 };
        const mean = levels.reduce((sum, one) => sum + Math.log(one), 0) / levels.length;
        const error = Math.sqrt(BETWEEN_MERCHANTS ** 2 + BETWEEN_LINES ** 2 / levels.length);
        return { weight: Math.max(0, -mean / error), figure: Math.exp(mean) };
      }),
    '×',
  ),
);

/** The middle of the cheapest third: a gang that hides among honest orders shows here, not in the average. */
const cheapestThird = signal(
  'price-third-here',
  '本商户同类商品最便宜三分之一低于通常价的比例',
  'How far the merchant’s cheapest third in this heading lies under the usual',
  (trace, scene) =>
    strongest(trace, scene, ({ level }, { levels }) => {
      if (level >= BELOW_USUAL || levels.length < ENOUGH) return { weight: 0, figure: 0 };
      const third = levels[Math.ceil(levels.length / 3) >> 1] ?? 1;
      return { weight: Math.max(0, -Math.log(third)), figure: Math.max(0, 1 - third) };
    }),
  '%',
);

/** A shop asks one price of all at a time; a gang's papers say another for each parcel. */
const alone = signal(
  'price-alone',
  '同商户同期他人购买同一商品的价格中位数与本单价格之比（无人同价）',
  'What others paid this merchant for the article within a day, over a price that nobody else paid',
  (trace, { prices }) =>
    prices
      .linesOf(trace)
      .flatMap((line) => (isLowered(line) && line.beside?.isAlone ? [line.beside.times] : []))
      .map((times) => ({ weight: 0.2 + Math.max(0, Math.log(times)), figure: times }))
      .reduce((most, one) => (one.weight > most.weight ? one : most), { weight: 0, figure: 0 }),
  '×',
);

const aloneHere = signal(
  'prices-alone-here',
  '本商户该类商品低于通常价且无人同价的行数',
  'Lines of this merchant in this heading at low prices that nobody else paid',
  (trace, scene) =>
    strongest(trace, scene, (line, { lines }) => {
      if (!isLowered(line)) return { weight: 0, figure: 0 };
      const compared = lines.filter((one) => isLowered(one) && one.beside !== null);
      const figure = compared.filter(({ beside }) => beside?.isAlone).length;
      return { weight: surprise(figure, compared.length * scene.prices.aloneShare + 0.2), figure };
    }),
);

const rareToday = falling(
  signal(
    'price-rare-today',
    '当日全部商品中价格比通常价低至此的比例',
    'Share of the day’s goods as far under their usual price',
    (trace, { prices }) => {
      const ranks = prices.linesOf(trace).map((line) => line.rank);
      if (ranks.length === 0) return NOTHING;
      const rank = Math.min(...ranks);
      return { weight: -Math.log10(rank), figure: rank };
    },
    '%',
  ),
);

/** Below what the merchant asks of others, and to the fen paid by nobody else in the whole window: a sale has one price for all. */
const odd = signal(
  'price-odd',
  '本商户向他人出售同一商品的价格中位数与本单价格之比（从无他人同价）',
  'What this merchant asks others for the article over a price that nobody else ever paid',
  (trace, { prices }) =>
    prices
      .linesOf(trace)
      .flatMap((line) => (isOdd(line) && line.shelf ? [line.shelf.times] : []))
      .map((times) => ({ weight: Math.log(times), figure: times }))
      .reduce((most, one) => (one.weight > most.weight ? one : most), NOTHING),
  '×',
);

const oddHere = signal(
  'prices-odd-here',
  '本商户该类商品低于其自身售价且从无他人同价的行数',
  'Lines of this merchant in this heading under its own prices that nobody else ever paid',
  (trace, scene) =>
    strongest(trace, scene, (line, { lines }) => {
      if (!isOdd(line) && !isLowered(line)) return NOTHING;
      const compared = lines.filter(({ shelf }) => shelf !== null);
      const figure = compared.filter(isOdd).length;
      return { weight: surprise(figure, compared.length * scene.prices.oddShare + 0.2), figure };
    }),
);

/** A ratio was applied to the merchant's own prices: different articles at the same share of them. */
const oddRatio = signal(
  'odd-ratio',
  '本商户按自身售价同一比例另行申报的其他商品（项）',
  'Other odd prices of this merchant in this heading at the same share of its own prices',
  (trace, scene) =>
    strongest(trace, scene, (line, { lines }) => {
      const times = line.shelf?.times ?? 1 / line.level;
      if (!isOdd(line) && !(line.shelf === null && isLowered(line))) return NOTHING;
      const others = lines.filter((one) => one !== line && isOdd(one));
      const figure = others.filter((one) => Math.abs(Math.log((one.shelf?.times ?? 1) / times)) < NEAR_RATIO).length;
      return { weight: surprise(figure, 0.3 + lines.length * scene.prices.oddShare * NEAR_RATIO), figure };
    }),
);

export const PRICING: readonly Signal[] = [
  lowest,
  lowHere,
  medianHere,
  constantRatio,
  levelHere,
  cheapestThird,
  alone,
  aloneHere,
  rareToday,
  odd,
  oddHere,
  oddRatio,
];

/** The strongest reading over the parcel's lines, each with its merchant's prices in the same heading. */
function strongest(
  trace: Trace,
  { prices }: Pick<Scene, 'prices'>,
  read: (line: PricedLine, range: PricedRange) => { weight: number; figure: number },
) {
  return prices
    .linesOf(trace)
    .map((line) => read(line, prices.rangeOf(trace, line.heading)))
    .reduce((most, one) => (one.weight > most.weight ? one : most), { weight: 0, figure: 0 });
}

import type { ReferenceIndex } from '../../model/reference-index.ts';
import type { Trace } from '../../model/trace.ts';
import { articleKey } from '../../notation/article-key.ts';
import { ascending, medianOf } from './sorted.ts';

/** Usual prices in fen per unit, and how much of them a day pays (promotions lower all). */
export interface Bands {
  readonly usual: (article: string) => number | null;
  readonly dayLevel: (day: number) => number;
}

/** From so many merchants on a usual price is learnt: one gang is one merchant, or two. */
const MERCHANTS = 3;
const MERCHANTS_FOR_LEVEL = 5;
const DAY = 86_400;
const CHINA = 28_800;

/** The calendar day of China of an epoch second, as a number. */
export function dayOf(second: number): number {
  return Math.floor((second + CHINA) / DAY);
}

/**
 * Learnt from the stream: the median over merchants of each merchant's median price, so that no merchant weighs more than one
 * vote and a gang cannot shift it. Where the reference data state a usual price, it counts, brought to the level of the stream.
 */
export function bandsOf(traces: readonly Trace[], reference: Pick<ReferenceIndex, 'goods'>): Bands {
  const learnt = learntPrices(traces);
  const stated = statedPrices(reference);
  const levels = [...learnt].flatMap(([article, { merchants, price }]) => {
    const usual = stated.get(article);
    return usual !== undefined && merchants >= MERCHANTS_FOR_LEVEL ? [price / usual] : [];
  });
  const level = levels.length > 0 ? medianOf(ascending(levels)) : 1;
  const usual = (article: string): number | null => {
    const price = stated.get(article);
    if (price !== undefined) return price * level;
    const own = learnt.get(article);
    return own !== undefined && own.merchants >= MERCHANTS ? own.price : null;
  };
  return { usual, dayLevel: dayLevels(traces, usual) };
}

function learntPrices(traces: readonly Trace[]): Map<string, { merchants: number; price: number }> {
  const prices = new Map<string, Map<string, number[]>>();
  for (const { goods, firms } of traces)
    for (const { article, priceFen } of goods) {
      if (priceFen <= 0) continue;
      const byMerchant = prices.get(article) ?? new Map<string, number[]>();
      prices.set(article, byMerchant);
      const own = byMerchant.get(firms.merchant);
      if (own) own.push(priceFen);
      else byMerchant.set(firms.merchant, [priceFen]);
    }
  return new Map(
    [...prices].map(([article, byMerchant]) => {
      const medians = [...byMerchant.values()].map((own) => medianOf(ascending(own)));
      return [article, { merchants: medians.length, price: medianOf(ascending(medians)) }];
    }),
  );
}

function statedPrices({ goods }: Pick<ReferenceIndex, 'goods'>): Map<string, number> {
  const stated = new Map<string, number>();
  for (const one of goods.values()) {
    const { usualPriceFen, gcode } = one;
    if (typeof usualPriceFen !== 'number' || usualPriceFen <= 0) continue;
    if (typeof one.barCode === 'string') stated.set(articleKey(one.barCode, gcode, ''), usualPriceFen);
    if (typeof one.gmodel === 'string') stated.set(articleKey(undefined, gcode, one.gmodel), usualPriceFen);
  }
  return stated;
}

function dayLevels(traces: readonly Trace[], usual: Bands['usual']): Bands['dayLevel'] {
  const ratios = new Map<number, number[]>();
  for (const { goods, times } of traces)
    for (const { article, priceFen } of goods) {
      const price = usual(article);
      if (price === null || priceFen <= 0) continue;
      const day = dayOf(times.declared);
      const list = ratios.get(day);
      if (list) list.push(priceFen / price);
      else ratios.set(day, [priceFen / price]);
    }
  const levels = new Map([...ratios].map(([day, list]) => [day, list.length < 20 ? 1 : medianOf(ascending(list))]));
  return (day) => levels.get(day) ?? 1;
}

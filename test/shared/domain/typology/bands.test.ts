import { describe, expect, it } from 'vitest';
import { bandsOf, dayOf } from '../../../../shared/domain/typology/bands.ts';
import type { Goods } from '../../../../shared/model/reference.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { articleKey } from '../../../../shared/notation/article-key.ts';
import { articleAt, firmsAt, goods, NOON, trace } from '../../../builders/trace.ts';

const DAY = 86_400;
let parcels = 0;

/** A parcel of merchant `merchant` with article `article` at `priceFen`. */
function sale(merchant: number, priceFen: number, article = 0, declared = NOON): Trace {
  parcels += 1;
  return trace(parcels, { firms: firmsAt(merchant), goods: [goods(article, { priceFen })], times: { declared } });
}

const nothingStated = { goods: new Map<string, Goods>() };
const stated = (...list: readonly Goods[]) => ({ goods: new Map(list.map((one, at) => [String(at), one])) });

describe('dayOf', () => {
  it('changes at midnight in China', () => {
    expect(dayOf(NOON + DAY / 2 - 1)).toBe(dayOf(NOON));
    expect(dayOf(NOON + DAY / 2)).toBe(dayOf(NOON) + 1);
  });
});

describe('bandsOf', () => {
  it('learns the median over merchants, one vote each', () => {
    const gang = Array.from({ length: 50 }, () => sale(1, 1000));
    const traces = [...gang, sale(2, 10_000), sale(3, 10_200), sale(3, 1), sale(3, 10_300)];

    expect(bandsOf(traces, nothingStated).usual(articleAt(0))).toBe(10_000);
  });

  it('learns nothing of an article that fewer than three merchants sell, nor of free gifts', () => {
    const traces = [sale(1, 1000), sale(2, 1000), sale(3, 0)];

    expect(bandsOf(traces, nothingStated).usual(articleAt(0))).toBeNull();
    expect(bandsOf([...traces, sale(4, 1000)], nothingStated).usual(articleAt(0))).toBe(1000);
    expect(bandsOf([], nothingStated).usual(articleAt(0))).toBeNull();
  });

  it('prefers a stated price, brought to the level of the stream', () => {
    const traces = [1, 2, 3, 4, 5].map((merchant) => sale(merchant, 9000));
    const both = stated(
      { gcode: '3301000000', barCode: articleAt(0), usualPriceFen: 10_000 },
      { gcode: '3301000000', barCode: articleAt(1), usualPriceFen: 20_000 },
    );

    expect(bandsOf(traces, both).usual(articleAt(0))).toBeCloseTo(9000);
    expect(bandsOf(traces, both).usual(articleAt(1))).toBeCloseTo(18_000);
    expect(bandsOf(traces.slice(0, 4), both).usual(articleAt(0))).toBe(10_000);
  });

  it('finds a stated price without a barcode by tariff number and model', () => {
    const known = stated({ gcode: '3301000000', gmodel: '规格:50ml', usualPriceFen: 700 }, { gcode: '3301000000' });

    expect(bandsOf([], known).usual(articleKey(undefined, '3301000000', '规格:50ML'))).toBe(700);
    expect(bandsOf([], known).usual(articleKey(undefined, '3301000000', '规格:30ml'))).toBeNull();
  });

  it('tells how much of the usual prices a day pays, from twenty lines on', () => {
    const usual = Array.from({ length: 40 }, (_, at) => sale(at % 10, 10_000));
    const saleDay = (lines: number) => Array.from({ length: lines }, (_, at) => sale(at % 10, 7000, 0, NOON + DAY));
    const levelAfter = (lines: number) => bandsOf([...usual, ...saleDay(lines)], nothingStated).dayLevel;

    expect(levelAfter(20)(dayOf(NOON + DAY))).toBeCloseTo(0.7);
    expect(levelAfter(19)(dayOf(NOON + DAY))).toBe(1);
    expect(levelAfter(20)(dayOf(NOON))).toBe(1);
    expect(levelAfter(20)(dayOf(NOON + 9 * DAY))).toBe(1);
  });
});

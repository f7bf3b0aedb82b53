import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../shared/domain/typology/bands.ts';
import { isOdd, pricesOf } from '../../../../shared/domain/typology/prices.ts';
import { articleAt, firmsAt, goods, NOON, trace, traces } from '../../../builders/trace.ts';

/** Articles 0 to 9 usually cost 100 yuan; on the day after `NOON` everything is sold at half. */
const bands = {
  usual: (article: string) => (Number(article.slice(-5)) < 10 ? 10_000 : null),
  dayLevel: (day: number) => (day === dayOf(NOON) + 1 ? 0.5 : 1),
};

describe('pricesOf', () => {
  it('tells of every line what share of the usual price it is, and what of the day’s', () => {
    const ordinary = trace(1, { times: { declared: NOON }, goods: [goods(1, { priceFen: 7500 })] });
    const onSale = trace(2, { times: { declared: NOON + 86_400 }, goods: [goods(6, { priceFen: 5000 })] });
    const prices = pricesOf([ordinary, onSale], bands);

    expect(prices.linesOf(ordinary)).toMatchObject([
      { article: articleAt(1), heading: '3301', ratio: 0.75, level: 0.75, beside: null },
    ]);
    expect(prices.linesOf(onSale)).toMatchObject([{ article: articleAt(6), heading: '3302', ratio: 0.5, level: 1 }]);
    expect([...prices.ratios]).toEqual([0.5, 0.75]);
    expect([...prices.levels]).toEqual([0.75, 1]);
    expect(prices.lowShare).toBe(0.5);
  });

  it('leaves out what nobody knows the price of, and what is free', () => {
    const odd = trace(1, { goods: [goods(20), goods(1, { priceFen: 0 })] });

    expect(pricesOf([odd], bands).linesOf(odd)).toEqual([]);
    expect(pricesOf([odd], bands).lowShare).toBe(0);
    expect(pricesOf([], bands).linesOf(odd)).toEqual([]);
  });

  it('ranges the lines of one merchant in one heading', () => {
    const list = [
      trace(1, { goods: [goods(1, { priceFen: 9000 }), goods(2, { priceFen: 8000 }), goods(6)] }),
      trace(2, { goods: [goods(1, { priceFen: 7000 })] }),
      trace(3, { goods: [goods(1, { priceFen: 1000 })], firms: firmsAt(1) }),
    ].map((one) => ({ ...one, times: { ...one.times, declared: NOON } }));
    const prices = pricesOf(list, bands);
    const range = prices.rangeOf(trace(9), '3301');

    expect([...range.ratios]).toEqual([0.7, 0.8, 0.9]);
    expect(range.articles).toBe(2);
    expect(prices.rangeOf(trace(9), '9999')).toMatchObject({ lines: [], articles: 0 });
  });

  it('lays beside a price what other buyers of the merchant paid for the article within a day', () => {
    const priced = (n: number, priceFen: number, days = 0) =>
      trace(n, { times: { declared: NOON + days * 86_400 }, goods: [goods(1, { priceFen })] });
    const made = priced(1, 7000);
    const prices = pricesOf([made, priced(2, 9000), priced(3, 9000, 1), priced(4, 7000, 3)], bands);

    expect(prices.linesOf(made)[0]?.beside).toEqual({ isAlone: true, times: 9 / 7 });
    expect(prices.linesOf(priced(2, 9000))[0]?.beside).toMatchObject({ isAlone: false });
    expect(prices.linesOf(priced(4, 7000, 3))[0]?.beside).toBeNull();
    expect(prices.aloneShare).toBe(1);
  });

  it('lays beside it what the merchant asked of others in all the window, to the fen', () => {
    const priced = (n: number, priceFen: number, days = 0) =>
      trace(n, { times: { declared: NOON + days * 86_400 }, goods: [goods(1, { priceFen })] });
    const again = { ...priced(1, 7000, 9), parcel: trace(8).parcel };
    const list = [priced(1, 7000), again, priced(2, 9000), priced(3, 9000, 20), priced(4, 7020, 20)];
    const prices = pricesOf(list, bands);
    const [made, , usual] = list.map((one) => prices.linesOf(one)[0]);

    expect(made?.shelf).toEqual({ isAlone: true, times: 9 / 7 });
    expect(usual?.shelf).toMatchObject({ isAlone: false });
    expect([made, usual].map((line) => line && isOdd(line))).toEqual([true, false]);
    expect(prices.oddShare).toBe(3 / 5);
    expect(pricesOf([priced(1, 7000), again], bands).linesOf(again)[0]?.shelf).toBeNull();
    expect(pricesOf([], bands).oddShare).toBe(0);
  });

  it('calls no price odd that is as good as the merchant’s own', () => {
    const priced = (n: number, priceFen: number) => trace(n, { goods: [goods(1, { priceFen })] });
    const near = priced(1, 9300);
    const [line] = pricesOf([near, priced(2, 10_000), priced(3, 10_000)], bands).linesOf(near);

    expect(line?.shelf).toMatchObject({ isAlone: true });
    expect(line && isOdd(line)).toBe(false);
  });

  it('shows 400 lines of a crowd and counts all', () => {
    const crowd = traces(1000, () => ({ times: { declared: NOON }, goods: [goods(1)] }));
    const range = pricesOf(crowd, bands).rangeOf(trace(9), '3301');

    expect(range.lines).toHaveLength(400);
    expect(range.ratios).toHaveLength(1000);
  });
});

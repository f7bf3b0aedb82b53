import { describe, expect, it } from 'vitest';
import { PRICING } from '../../../../../shared/domain/typology/signals/pricing.ts';
import type { Trace } from '../../../../../shared/model/trace.ts';
import { firmsAt, goods, NOON, trace, traces, usualFen } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

/** `count` parcels of the merchant, each with one of the five articles of a heading, at a share of its usual price. */
function priced(count: number, share: number): Trace[] {
  return traces(count, (at) => ({ goods: [goods(at % 5, { priceFen: Math.round(usualFen(at % 5) * share) })] }));
}

/** A day on which every merchant sells everything at a share of its usual price. */
function saleDay(share: number): Trace[] {
  return traces(60, (at) => ({
    firms: firmsAt(at % 20),
    times: { declared: NOON + 40 * 86_400 + at * 60 },
    goods: [goods(at % 5, { priceFen: Math.round(usualFen(at % 5) * share) })],
  }));
}

/** A shop that sells twenty of one article within an hour, at one share of its usual price. */
function shop(share: number): Trace[] {
  return traces(20, (at) => ({ times: sale(at), goods: [goods(1, { priceFen: Math.round(usualFen(1) * share) })] }));
}

/** Parcels of the shop whose papers each state a price of their own, about a share of the usual one. */
function made(count: number, share: number): Trace[] {
  return traces(count, (at) => ({
    parcel: `P1/M${at}`,
    times: sale(at),
    goods: [goods(1, { priceFen: Math.round(usualFen(1) * (share + at * 0.01)) })],
  }));
}

/** Six shops that each sell fifteen of an article on a day of their own, at one low price of their own. */
const elsewhere = traces(90, (at) => ({
  parcel: `P1/E${at}`,
  firms: firmsAt(10 + (at % 6)),
  times: { declared: NOON + (60 + 3 * (at % 6)) * 86_400 + at },
  goods: [goods(2, { priceFen: Math.round(usualFen(2) * (0.7 + (at % 6) * 0.02)) })],
}));

function sale(at: number): Partial<Trace['times']> {
  return { declared: NOON + 50 * 86_400 + at * 120 };
}

const cases: readonly SignalCase[] = [
  {
    signal: 'price-low',
    when: 'an article is declared at six tenths of its usual price',
    ring: priced(1, 0.6),
    least: 0.3,
    but: 'all merchants sell at six tenths that day',
    honest: saleDay(0.6),
    most: 0.1,
  },
  {
    signal: 'prices-low-here',
    when: 'fifteen lines of a heading are declared low',
    ring: priced(15, 0.65),
    least: 4,
    but: 'all merchants sell low that day',
    honest: saleDay(0.65),
  },
  {
    signal: 'price-median-here',
    when: 'the merchant’s median price in a heading is two thirds of the usual',
    ring: priced(15, 0.65),
    least: 0.25,
    but: 'all merchants sell low that day',
    honest: saleDay(0.65),
    most: 0.1,
  },
  {
    signal: 'constant-ratio',
    when: 'five articles stand at one share of their usual prices',
    ring: priced(15, 0.65),
    least: 4,
    but: 'five articles stand at their usual prices',
    honest: priced(15, 1),
  },
  {
    signal: 'price-level-here',
    when: 'the merchant’s mean price in a heading is two thirds of the usual',
    ring: priced(15, 0.65),
    least: 2,
    but: 'a single line is a bargain among fifteen at the usual price',
    honest: [trace(99, { goods: [goods(1, { priceFen: Math.round(usualFen(1) * 0.85) })] }), ...priced(15, 1)],
    most: 0.6,
  },
  {
    signal: 'price-third-here',
    when: 'ten low prices hide among ten usual ones',
    ring: [...priced(10, 0.65), ...traces(10, (at) => ({ parcel: `P1/O${at}`, goods: [goods(at % 5)] }))],
    least: 0.3,
    but: 'a single line is a bargain among fifteen at the usual price',
    honest: [trace(99, { goods: [goods(1, { priceFen: Math.round(usualFen(1) * 0.7) })] }), ...priced(15, 1)],
    most: 0.1,
  },
  {
    signal: 'price-alone',
    when: 'a parcel’s papers state a price that the shop asks of nobody else',
    ring: [trace(99, { times: sale(0), goods: [goods(1, { priceFen: Math.round(usualFen(1) * 0.7) })] }), ...shop(1)],
    least: 0.4,
    but: 'the shop asks the low price of everybody',
    honest: shop(0.7),
  },
  {
    signal: 'prices-alone-here',
    when: 'ten parcels’ papers each state another low price',
    ring: [
      ...traces(10, (at) => ({
        parcel: `P1/A${at}`,
        times: sale(at),
        goods: [goods(1, { priceFen: Math.round(usualFen(1) * (0.66 + at * 0.01)) })],
      })),
      ...shop(1),
      ...elsewhere,
    ],
    least: 1,
    but: 'the shop asks one low price of everybody',
    honest: [...shop(0.7), ...elsewhere],
  },
  {
    signal: 'price-rare-today',
    when: 'nothing else is so cheap that day',
    ring: [trace(99, { times: sale(0), goods: [goods(1, { priceFen: Math.round(usualFen(1) * 0.6) })] }), ...shop(1)],
    least: 1,
    but: 'much is cheaper that day',
    honest: [trace(99, { times: sale(0), goods: [goods(1)] }), ...shop(0.7)],
    most: 0.35,
  },
  {
    signal: 'price-odd',
    when: 'a parcel’s papers state a price that the merchant, dear as it is, asks of nobody else in all weeks',
    ring: [trace(99, { goods: [goods(1, { priceFen: usualFen(1) })] }), ...shop(1.4)],
    least: 0.3,
    but: 'the shop asks that price of others on another day',
    honest: [
      trace(99, { goods: [goods(1, { priceFen: usualFen(1) })] }),
      trace(98, { times: sale(3), goods: [goods(1, { priceFen: usualFen(1) })] }),
      ...shop(1.4),
    ],
  },
  {
    signal: 'prices-odd-here',
    when: 'ten parcels’ papers each state another price below the shop’s own',
    ring: [...made(10, 0.85), ...shop(1.3), ...elsewhere],
    least: 1,
    but: 'the shop asks one low price of everybody',
    honest: [...shop(0.7), ...elsewhere],
  },
  {
    signal: 'odd-ratio',
    when: 'ten parcels’ papers state about one share of the shop’s own prices',
    ring: [...made(10, 0.85), ...shop(1.3), ...elsewhere],
    least: 1,
    but: 'a single parcel’s papers do',
    honest: [...made(1, 0.85), ...shop(1.3), ...elsewhere],
  },
];

describe('PRICING', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(PRICING.map(({ name }) => name));
  });

  it('leaves a line at its usual price alone, however low the merchant’s others are', () => {
    const usual = trace(99, { goods: [goods(1)] });

    for (const name of [
      'prices-low-here',
      'constant-ratio',
      'price-level-here',
      'price-third-here',
      'prices-odd-here',
      'odd-ratio',
    ])
      expect(readingAmidst(name, [usual, ...priced(15, 0.65)])).toEqual({ weight: 0, figure: 0 });
  });

  it('says nothing of articles whose usual price nobody knows, nor of free gifts', () => {
    const unknown = goods(1, { article: 'unknown', priceFen: 1 });
    const gift = goods(2, { priceFen: 0 });

    for (const { name } of PRICING)
      expect(readingAmidst(name, [trace(0, { goods: [unknown, gift] })])).toEqual({ weight: 0, figure: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../../../shared/domain/typology/signals/people.ts';
import { firmsAt, goods, NOON, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

const DAY = 86_400;
const street = { street: 'one street' };
const dormitory = { ...street, kind: 'dormitory' } as const;
const limitFen = 500_000;

const cases: readonly SignalCase[] = [
  {
    signal: 'compound-crowd',
    when: 'twelve buyers live at one street number',
    ring: traces(12, () => ({ consignee: street })),
    least: 6,
    but: 'they live in a dormitory',
    honest: traces(12, () => ({ consignee: dormitory })),
  },
  {
    signal: 'article-crowd',
    when: 'twelve buyers at one dormitory order one article',
    ring: traces(12, () => ({ consignee: dormitory, goods: [goods(3)] })),
    least: 6,
    but: 'they order different articles',
    honest: traces(12, (at) => ({ consignee: dormitory, goods: [goods(at)] })),
  },
  {
    signal: 'compound-share',
    when: 'an address hears of one merchant only',
    ring: traces(12, () => ({ consignee: street })),
    least: 1,
    but: 'it is a pick-up point of all merchants',
    honest: traces(20, (at) => ({ consignee: { ...street, kind: 'pickup' }, firms: firmsAt(at) })),
    most: 0.05,
  },
  {
    signal: 'compound-days',
    when: 'several buyers’ goods reach one address day by day',
    ring: traces(5, (at) => ({ consignee: street, times: { declared: NOON + at * DAY } })),
    least: 5,
    but: 'a couple orders every day',
    honest: traces(5, (at) => ({
      consignee: street,
      buyer: { id: `spouse ${at % 2}` },
      times: { declared: NOON + at * DAY },
    })),
  },
  {
    signal: 'phone-shared',
    when: 'eight buyers give one phone',
    ring: traces(8, () => ({ buyer: { phone: 'one phone' } })),
    least: 6,
    but: 'a mother receives for her son',
    honest: [trace(1), trace(2, { consignee: { phone: 'phone 1' } })],
    most: 1,
  },
  {
    signal: 'phone-shared-here',
    when: 'eight parcels of eight buyers are announced to one phone',
    ring: traces(8, () => ({ consignee: { phone: 'one phone' } })),
    least: 6,
    but: 'each ordered of another merchant',
    honest: traces(8, (at) => ({ consignee: { phone: 'one phone' }, firms: firmsAt(at) })),
  },
  {
    signal: 'phone-places',
    when: 'buyers of one phone live in many buildings',
    ring: traces(6, () => ({ buyer: { phone: 'one phone' } })),
    least: 6,
    but: 'one buyer sends gifts to many',
    honest: traces(6, () => ({ buyer: { id: 'one buyer', phone: 'one phone' } })),
  },
  {
    signal: 'phone-block',
    when: 'ten buyers of the merchant have phones in one block',
    ring: traces(10, () => ({ buyer: { phoneBlock: 'one block' } })),
    least: 5,
    but: 'they are customers of ten merchants',
    honest: traces(10, (at) => ({ buyer: { phoneBlock: 'one block' }, firms: firmsAt(at) })),
  },
  {
    signal: 'consignee-shared',
    when: 'the goods of ten buyers go to one consignee',
    ring: traces(10, () => ({ consignee: { name: 'one', isBuyer: false } })),
    least: 6,
    but: 'one buyer sends a friend ten gifts',
    honest: traces(10, () => ({ buyer: { id: 'one buyer' }, consignee: { name: 'one', isBuyer: false } })),
  },
  {
    signal: 'to-another-here',
    when: 'the merchant mostly sends to somebody else than the buyer',
    ring: traces(20, () => ({ consignee: { isBuyer: false } })),
    least: 4,
    but: 'it is a gift as every merchant has some',
    honest: [trace(1, { consignee: { isBuyer: false } })],
    most: 1,
  },
  {
    signal: 'one-area',
    when: 'the identity numbers of fifteen buyers come from one area',
    ring: traces(15, () => ({ buyer: { area: '110229' } })),
    least: 5,
    but: 'people from there buy everywhere',
    honest: [
      trace(0, { buyer: { area: '110229' } }),
      ...traces(30, (at) => ({ parcel: `P1/O${at}`, buyer: { area: '110229' }, firms: firmsAt(at % 20) })),
    ],
    most: 1,
  },
  {
    signal: 'unusual-age',
    when: 'twelve buyers are children',
    ring: traces(12, () => ({ buyer: { born: 2014 } })),
    least: 5,
    but: 'the buyer is of middle age among a few old ones',
    honest: [trace(0), trace(1, { buyer: { born: 1950 } })],
  },
  {
    signal: 'near-limit',
    when: 'twelve parcels stay close under the single limit',
    ring: traces(12, () => ({ dutiableFen: 0.95 * limitFen })),
    least: 5,
    but: 'one dear parcel exceeds it lawfully',
    honest: [trace(0, { dutiableFen: 1.2 * limitFen })],
  },
  {
    signal: 'value',
    when: 'a parcel uses up the limit',
    ring: [trace(0, { dutiableFen: limitFen })],
    least: 1,
    but: 'it is worth little',
    honest: [trace(0, { dutiableFen: 10_000 })],
    most: 0.02,
  },
  {
    signal: 'buyer-phones',
    when: 'one buyer has four phones',
    ring: traces(4, () => ({ buyer: { id: 'one buyer' } })),
    least: 3,
    but: 'four buyers have one each',
    honest: traces(4),
  },
  {
    signal: 'buyer-places',
    when: 'one buyer is delivered to at four buildings',
    ring: traces(4, () => ({ buyer: { id: 'one buyer' } })),
    least: 3,
    but: 'one buyer orders four times to one building',
    honest: traces(4, () => ({ buyer: { id: 'one buyer' }, consignee: { building: 'home' } })),
  },
];

describe('PEOPLE', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(PEOPLE.map(({ name }) => name));
  });

  it.each(['office', 'pickup'] as const)('takes a crowd of different tastes at one %s for lawful', (kind) => {
    const crowd = traces(12, (at) => ({ consignee: { ...street, kind }, goods: [goods(at)] }));

    expect(readingAmidst('compound-crowd', crowd)).toEqual({ weight: 0, figure: 12 });
    expect(readingAmidst('article-crowd', crowd).weight).toBe(0);
  });

  it('weighs a crowd less where parcels of other merchants go as well', () => {
    const crowd = traces(6, () => ({ consignee: street }));
    const neighbours = Array.from({ length: 40 }, (_, at) =>
      trace(100 + at, { consignee: street, firms: firmsAt(1 + (at % 19)) }),
    );

    expect(readingAmidst('compound-crowd', [...crowd, ...neighbours]).weight).toBeLessThan(
      readingAmidst('compound-crowd', crowd).weight / 2,
    );
  });

  it('weighs buyers from one area less where people from there buy of everybody', () => {
    const own = traces(8, () => ({ buyer: { area: '110229' } }));
    const others = Array.from({ length: 80 }, (_, at) =>
      trace(100 + at, { buyer: { area: '110229' }, firms: firmsAt(1 + (at % 19)) }),
    );

    expect(readingAmidst('one-area', [...own, ...others]).weight).toBeLessThan(
      readingAmidst('one-area', own).weight / 2,
    );
  });

  it('leaves a consignee alone who buys for himself, whoever sends him gifts', () => {
    const gifts = traces(10, (at) => ({ consignee: { name: 'one', isBuyer: at === 0 } }));

    expect(readingAmidst('consignee-shared', gifts)).toEqual({ weight: 0, figure: 0 });
  });

  it('names what it counted', () => {
    expect(
      readingAmidst(
        'phone-shared',
        traces(8, () => ({ buyer: { phone: 'one phone' } })),
      ).figure,
    ).toBe(8);
  });
});

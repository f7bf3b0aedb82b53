import { describe, expect, it } from 'vitest';
import { BASKETS, basketOf, sameArticle } from '../../../../../shared/domain/typology/signals/baskets.ts';
import type { Trace } from '../../../../../shared/model/trace.ts';
import { firmsAt, goods, NOON, type TraceOver, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase, sceneFor } from '../../../../builders/typology-scene.ts';

const HOUR = 3600;
const DAY = 86_400;

/** Three orders of one buyer, two fifths of the limit each, so many seconds apart. */
function orders(apart: number, over: (at: number) => TraceOver = () => ({})): Trace[] {
  return traces(3, (at) => ({
    buyer: { id: 'one buyer' },
    dutiableFen: 200_000,
    times: { declared: NOON + at * apart },
    goods: [goods(1)],
    ...over(at),
  }));
}

const pieces = (room: (at: number) => string) =>
  traces(10, (at) => ({ consignee: { building: 'one building', place: room(at) }, goods: [goods(1, { qty: 3 })] }));

const cases: readonly SignalCase[] = [
  {
    signal: 'split-sum',
    when: 'three orders of one day together exceed the limit',
    ring: orders(HOUR),
    least: 1.2,
    but: 'they are orders of many to one pick-up point',
    honest: orders(HOUR, (at) => ({
      buyer: { id: `buyer ${at}` },
      consignee: { place: 'pick-up point', kind: 'pickup' },
    })),
  },
  {
    signal: 'split-same-heading',
    when: 'three orders of one day hold the same kind of goods',
    ring: orders(HOUR),
    least: 1.2,
    but: 'they hold different goods',
    honest: orders(HOUR, (at) => ({ goods: [goods(at * 5)] })),
    most: 0.4,
  },
  {
    signal: 'split-smallest',
    when: 'even the smallest of three orders is two fifths of the limit',
    ring: orders(HOUR),
    least: 0.4,
    but: 'there is but one order',
    honest: orders(HOUR).slice(0, 1),
  },
  {
    signal: 'split-within-hours',
    when: 'three orders follow each other within hours',
    ring: orders(HOUR),
    least: 1.2,
    but: 'they come on three days',
    honest: orders(DAY),
  },
  {
    signal: 'split-anywhere',
    when: 'three orders go to three merchants',
    ring: orders(HOUR, (at) => ({ firms: firmsAt(at) })),
    least: 1.2,
    but: 'they are a month’s purchases',
    honest: orders(10 * DAY, (at) => ({ firms: firmsAt(at) })),
  },
  {
    signal: 'repeat-quantity',
    when: 'one building is sent thirty pieces of one article',
    ring: pieces((at) => `room ${at}`),
    least: 4.9,
    but: 'one household orders three',
    honest: [trace(0, { goods: [goods(1, { qty: 3 })] })],
  },
  {
    signal: 'repeat-parcels',
    when: 'ten parcels of one article go to one building',
    ring: pieces((at) => `room ${at}`),
    least: 6,
    but: 'ten parcels of ten articles do',
    honest: traces(10, (at) => ({ consignee: { building: 'one building' }, goods: [goods(at)] })),
  },
  {
    signal: 'repeat-room',
    when: 'ten parcels of one article go to one room',
    ring: pieces(() => 'one room'),
    least: 6,
    but: 'they go to ten rooms of a dormitory',
    honest: pieces((at) => `room ${at}`),
  },
  {
    signal: 'market-address',
    when: 'the address is a market',
    ring: [trace(0, { consignee: { kind: 'market' } })],
    least: 1,
    but: 'it is an office',
    honest: [trace(0, { consignee: { kind: 'office' } })],
  },
];

describe('BASKETS', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(BASKETS.map(({ name }) => name));
  });
});

describe('basketOf', () => {
  const [first = trace(0), ...rest] = orders(HOUR);
  const sizeWith = (...others: readonly Trace[]) => basketOf(first, sceneFor([first, ...others])).length;

  it('holds the orders of one buyer or one address at one merchant', () => {
    expect(sizeWith(...rest)).toBe(3);
    expect(sizeWith(trace(1, { consignee: { place: 'place 0' } }))).toBe(2);
    expect(sizeWith(trace(1, { buyer: { id: 'one buyer' }, firms: firmsAt(1) }))).toBe(1);
    expect(sizeWith(trace(1))).toBe(1);
  });

  it('leaves out what is cancelled, and what the limit forbids by itself', () => {
    const buyer = { id: 'one buyer' };

    expect(sizeWith(trace(1, { buyer, isCancelled: true }))).toBe(1);
    expect(sizeWith(trace(1, { buyer, dutiableFen: 600_000 }))).toBe(1);
  });

  it('reaches as far as its window, before and after', () => {
    const at = (declared: number) => trace(1, { buyer: { id: 'one buyer' }, times: { declared } });

    expect([NOON - 2 * DAY + 1, NOON + 2 * DAY - 1].map((declared) => sizeWith(at(declared)))).toEqual([2, 2]);
    expect([NOON - 2 * DAY, NOON + 2 * DAY].map((declared) => sizeWith(at(declared)))).toEqual([1, 1]);
  });
});

describe('sameArticle', () => {
  it('finds the main article at the building and under the phone, each parcel once', () => {
    const own = { goods: [goods(1)] };
    const all = [
      trace(0, own),
      trace(1, { ...own, consignee: { building: 'building 0', phone: 'phone 0' } }),
      trace(2, { ...own, consignee: { phone: 'phone 0' } }),
      trace(3, { ...own }),
      trace(4, { goods: [goods(2)], consignee: { building: 'building 0' } }),
    ];

    const found = sameArticle(trace(0, own), sceneFor(all)).map(({ parcel }) => parcel);

    expect(found.toSorted()).toEqual(all.slice(0, 3).map(({ parcel }) => parcel));
  });
});

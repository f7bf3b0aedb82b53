import { describe, expect, it } from 'vitest';
import { LOGISTICS } from '../../../../../shared/domain/typology/signals/logistics.ts';
import { NOON, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

const HOUR = 3600;
const DAY = 86_400;

const cases: readonly SignalCase[] = [
  {
    signal: 'signed-together',
    when: 'twelve parcels are signed for at twelve streets in two minutes',
    ring: traces(12, (at) => ({ times: { signed: NOON + 3 * DAY + at * 10 } })),
    least: 6,
    but: 'a pick-up point signs for all of them',
    honest: traces(12, (at) => ({
      times: { signed: NOON + 3 * DAY + at * 10 },
      consignee: { street: 'pick-up', kind: 'pickup' },
    })),
  },
  {
    signal: 'fast-delivery',
    when: 'a parcel is signed for an hour after its declaration',
    ring: [trace(0, { times: { signed: trace(0).times.declared + HOUR } })],
    least: 2,
    but: 'it takes the usual days',
    honest: [trace(0)],
    most: 1,
  },
  {
    signal: 'fast-here',
    when: 'ten parcels of the merchant are the fastest of all',
    ring: traces(10, (at) => ({ times: { signed: trace(at).times.declared + HOUR + at } })),
    least: 5,
    but: 'the parcel takes the usual days',
    honest: traces(10),
  },
  {
    signal: 'signed-before',
    when: 'the consignee signs before the goods are declared',
    ring: [trace(0, { times: { signed: trace(0).times.declared - 7 * HOUR } })],
    least: 3,
    but: 'the consignee signs the same day',
    honest: [trace(0, { times: { signed: trace(0).times.declared + 7 * HOUR } })],
  },
  {
    signal: 'weight-off',
    when: 'eight parcels weigh half of what is declared',
    ring: traces(8, () => ({ grams: { weighed: 400, gross: 800 } })),
    least: 5,
    but: 'the carrier bills in steps of half a kilogram',
    honest: traces(8, () => ({ grams: { weighed: 1500, gross: 1050 } })),
  },
  {
    signal: 'weight-apart',
    when: 'the carrier weighs a quarter',
    ring: [trace(0, { grams: { weighed: 210, gross: 840 } })],
    least: 1.3,
    but: 'packing adds a little',
    honest: [trace(0, { grams: { weighed: 870, gross: 800 } })],
  },
  {
    signal: 'weight-off-here',
    when: 'eight other parcels of the merchant weigh half',
    ring: [trace(99), ...traces(8, () => ({ grams: { weighed: 400, gross: 800 } }))],
    least: 5,
    but: 'one weight is written in kilograms',
    honest: [trace(99), trace(1, { grams: { weighed: 0.82, gross: 800 } })],
  },
  {
    signal: 'no-waybill',
    when: 'eight parcels have no waybill',
    ring: traces(8, () => ({ grams: { weighed: null } })),
    least: 5,
    but: 'the parcel has one',
    honest: [trace(99), ...traces(8, () => ({ grams: { weighed: null } }))],
  },
  {
    signal: 'no-waybill-here',
    when: 'eight other parcels of the merchant have no waybill',
    ring: [trace(99), ...traces(8, () => ({ grams: { weighed: null } }))],
    least: 5,
    but: 'one waybill of many is late',
    honest: [trace(99), trace(1, { grams: { weighed: null } })],
    most: 1,
  },
  {
    signal: 'waybill-reused-here',
    when: 'another parcel was shipped under its waybill number before',
    ring: [trace(5, { waybill: 'W' }), trace(4, { waybill: 'W' })],
    least: 1,
    but: 'the other came later',
    honest: [trace(4, { waybill: 'W' }), trace(5, { waybill: 'W' })],
  },
  {
    signal: 'waybill-reused-here',
    when: 'the other states no waybill and was declared before',
    ring: [trace(5, { waybill: 'W' }), trace(3, { waybill: 'W', times: { shipped: null } })],
    least: 1,
    but: 'the other was cancelled',
    honest: [trace(5, { waybill: 'W' }), trace(4, { waybill: 'W', isCancelled: true })],
  },
  {
    signal: 'waybill-reused-here',
    when: 'the other was shipped in the same second and its order number is smaller',
    ring: [trace(5, { waybill: 'W' }), trace(4, { waybill: 'W', times: { shipped: trace(5).times.shipped } })],
    least: 1,
    but: 'no waybill numbers were noted',
    honest: [trace(5), trace(4)],
  },
];

describe('LOGISTICS', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect([...new Set(cases.map(({ signal }) => signal))]).toEqual(LOGISTICS.map(({ name }) => name));
  });

  it('says nothing of a delivery that is still on its way', () => {
    const sent = trace(0, { times: { signed: null } });

    for (const name of ['signed-together', 'fast-delivery', 'fast-here', 'signed-before'])
      expect(readingAmidst(name, [sent])).toEqual({ weight: 0, figure: 0 });
  });
});

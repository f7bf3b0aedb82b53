import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../../../shared/domain/typology/signals/channels.ts';
import type { Trace } from '../../../../../shared/model/trace.ts';
import { firmsAt, goods, NOON, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

const HOUR = 3600;
const unnamed = [goods(1, { nameless: true })];

/** Parcels of five merchants at home elsewhere, pushed through one platform in batches of five, one batch every hour. */
function piped(count: number, minutesApart: number): Trace[] {
  return traces(count, (at) => ({
    firms: { ...firmsAt(at % 5), platform: 'P9' },
    times: { ordered: NOON + Math.floor(at / 5) * HOUR + (at % 5) * 60 * minutesApart },
  }));
}

const cases: readonly SignalCase[] = [
  {
    signal: 'rare-channel',
    when: 'the merchant hardly ever sells through the platform',
    ring: [trace(0, { firms: { platform: 'P9' } })],
    least: 0.8,
    but: 'it sells through no other',
    honest: [trace(0)],
  },
  {
    signal: 'nameless-here',
    when: 'the merchant names its goods on other platforms and not on this one',
    ring: [
      ...traces(8, (at) => ({ parcel: `P9/N${at}`, firms: { platform: 'P9' }, goods: unnamed })),
      ...traces(30, (at) => ({ parcel: `P1/N${at}` })),
    ],
    least: 4,
    but: 'it never names them',
    honest: [
      ...traces(8, (at) => ({ parcel: `P9/N${at}`, firms: { platform: 'P9' }, goods: unnamed })),
      ...traces(30, (at) => ({ parcel: `P1/N${at}`, goods: unnamed })),
    ],
    most: 0.3,
  },
  {
    signal: 'nameless-guests',
    when: 'five merchants at home elsewhere leave their goods nameless on the platform',
    ring: [
      ...piped(5, 1).map((one) => ({ ...one, goods: unnamed })),
      ...traces(30, (at) => ({ parcel: `P1/O${at}`, firms: firmsAt(at % 5) })),
    ],
    least: 2,
    but: 'they name them',
    honest: [...piped(5, 1), ...traces(30, (at) => ({ parcel: `P1/O${at}`, firms: firmsAt(at % 5) }))],
  },
  {
    signal: 'pushed-together',
    when: 'five merchants’ orders arrive within seconds',
    ring: piped(5, 0.05),
    least: 4,
    but: 'they are orders of one merchant',
    honest: traces(5, (at) => ({ firms: { platform: 'P9' }, times: { ordered: NOON + at * 3 } })),
  },
  {
    signal: 'batch-habit',
    when: 'the merchant’s orders always come with those of others, where else none do',
    ring: [
      ...traces(8, (at) => ({ firms: { platform: 'P9' }, times: { ordered: NOON + at * HOUR } })),
      trace(98, { firms: { merchant: 'M50', platform: 'P9' }, times: { ordered: NOON + 5 } }),
      ...traces(7, (at) => ({
        parcel: `P9/B${at}`,
        firms: { merchant: 'M50', platform: 'P9' },
        times: { ordered: NOON + (at + 1) * HOUR + 5 },
      })),
      ...traces(90, (at) => ({
        parcel: `P9/O${at}`,
        firms: { merchant: `M${60 + (at % 9)}`, platform: 'P9' },
        times: { ordered: NOON + 100 * HOUR + at * 900 },
      })),
    ],
    least: 2,
    but: 'its orders come one by one',
    honest: piped(40, 9),
  },
  {
    signal: 'pipe-platform',
    when: 'all merchants of the platform are at home elsewhere',
    ring: [...piped(5, 1), ...traces(30, (at) => ({ parcel: `P1/O${at}`, firms: firmsAt(at % 5) }))],
    least: 1,
    but: 'they are at home there',
    honest: [trace(0)],
    most: 0.2,
  },
];

describe('CHANNELS', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(CHANNELS.map(({ name }) => name));
  });

  it('expects batches on a platform on which everybody’s orders come in batches', () => {
    expect(readingAmidst('batch-habit', piped(60, 0.05)).weight).toBeLessThan(0.5);
  });

  it('asks nothing of a parcel without an order', () => {
    expect(readingAmidst('pushed-together', [trace(0, { times: { ordered: null } }), ...piped(5, 0.05)])).toEqual({
      weight: 0,
      figure: 0,
    });
  });
});

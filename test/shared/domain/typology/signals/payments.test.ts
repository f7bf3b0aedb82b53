import { describe, expect, it } from 'vitest';
import { PAYMENTS } from '../../../../../shared/domain/typology/signals/payments.ts';
import type { TracedPayment } from '../../../../../shared/model/trace.ts';
import { firmsAt, goods, NOON, type TraceOver, trace, traces } from '../../../../builders/trace.ts';
import { readingAmidst, type SignalCase } from '../../../../builders/typology-scene.ts';

const HOUR = 3600;

/** The payments of parcel `n`, changed. */
function paying(n: number, over: Partial<TracedPayment>): TraceOver {
  return { payments: trace(n).payments.map((payment) => ({ ...payment, ...over })) };
}

const cases: readonly SignalCase[] = [
  {
    signal: 'payer-shared',
    when: 'one payer pays for eight buyers',
    ring: traces(8, (at) => paying(at, { payer: 'one payer' })),
    least: 6,
    but: 'a father pays for his son',
    honest: traces(2, (at) => paying(at, { payer: 'buyer 0' })),
    most: 1,
  },
  {
    signal: 'other-payer-here',
    when: 'the buyers of ten parcels did not pay',
    ring: traces(10, () => ({ codes: ['payer-not-buyer'] })),
    least: 5,
    but: 'one was paid for by a friend',
    honest: [trace(0, { codes: ['payer-not-buyer'] }), trace(1)],
    most: 1.5,
  },
  {
    signal: 'equal-amounts',
    when: 'ten buyers pay the same for different goods',
    ring: traces(10, () => ({ paidFen: 22_200 })),
    least: 6,
    but: 'ten buyers pay the same for the same goods',
    honest: traces(10, () => ({ paidFen: 22_200, goods: [goods(1)] })),
  },
  {
    signal: 'amount-common',
    when: 'twelve buyers pay the same',
    ring: traces(12, () => ({ paidFen: 22_200 })),
    least: 6,
    but: 'the same sum is paid to twelve merchants',
    honest: traces(12, (at) => ({ paidFen: 22_200, firms: firmsAt(at) })),
  },
  {
    signal: 'paid-in-batch',
    when: 'ten buyers pay within 90 seconds',
    ring: traces(10, (at) => ({ times: { paid: NOON + at * 8 } })),
    least: 6,
    but: 'one buyer pays ten orders in a row',
    honest: traces(10, (at) => ({ buyer: { id: 'one buyer' }, times: { paid: NOON + at * 8 } })),
  },
  {
    signal: 'serials-in-row',
    when: 'eight buyers have neighbouring transaction numbers',
    ring: traces(8, (at) => paying(at, { serial: 777_000 + at * 3 })),
    least: 6,
    but: 'the numbers are those of another payment firm',
    honest: traces(8, (at) => ({
      ...paying(at, { serial: 777_000 + at * 3 }),
      firms: { payment: at === 0 ? 'pay 0' : 'pay 1' },
    })),
  },
  {
    signal: 'paid-long-before',
    when: 'the payment is two days older than the order',
    ring: [trace(0, { times: { paid: NOON - 48 * HOUR, ordered: NOON } })],
    least: 5,
    but: 'it is a minute older',
    honest: [trace(0)],
    most: 0.05,
  },
  {
    signal: 'late-push',
    when: 'no order on the platform came so long after its payment',
    ring: [trace(0, { times: { paid: NOON - 48 * HOUR, ordered: NOON } })],
    least: 1.8,
    but: 'the lapse is a usual one',
    honest: [trace(0)],
    most: 0.2,
  },
  {
    signal: 'late-push-of-all',
    when: 'no order at all came so long after its payment',
    ring: [trace(0, { times: { paid: NOON - 48 * HOUR, ordered: NOON } })],
    least: 2.4,
    but: 'the lapse is a usual one',
    honest: [trace(0)],
    most: 0.2,
  },
  {
    signal: 'payment-recycled',
    when: 'one payment that does not cover them pays five parcels',
    ring: traces(5, (at) => ({ ...paying(at, { id: 'one payment' }), codes: ['payment-reused'] })),
    least: 4,
    but: 'one payment covers five parcels of one purchase',
    honest: traces(5, (at) => paying(at, { id: 'one payment' })),
  },
];

describe('PAYMENTS', () => {
  it.each(cases)('$signal rises when $when, not when $but', ({ signal, ring, least, honest, most = 0 }) => {
    expect(readingAmidst(signal, ring).weight).toBeGreaterThanOrEqual(least);
    expect(readingAmidst(signal, honest).weight).toBeLessThanOrEqual(most);
  });

  it('has a case for every signal', () => {
    expect(cases.map(({ signal }) => signal)).toEqual(PAYMENTS.map(({ name }) => name));
  });

  it('expects batches on a day on which everybody buys', () => {
    const rush = traces(300, (at) => ({ times: { paid: NOON + at * 40 } }));

    expect(readingAmidst('paid-in-batch', rush.toSpliced(0, 0, ...rush.splice(150, 1))).weight).toBeLessThan(1);
  });

  it('says nothing of what is not known', () => {
    const unpaid = trace(0, { times: { paid: null }, payments: [] });

    for (const name of ['payer-shared', 'paid-in-batch', 'serials-in-row', 'late-push', 'late-push-of-all'])
      expect(readingAmidst(name, [unpaid])).toEqual({ weight: 0, figure: 0 });
  });
});

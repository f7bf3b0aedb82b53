import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNews } from '../../../../shared/domain/pull/with-news.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import type { RawPaymentNews } from '../../../../shared/model/raw-payment.ts';
import { PARCEL } from '../../../builders/parcel.ts';
import { answer, ask, pull } from '../../../builders/raw-payment.ts';

const parcel = parcelId(PARCEL);
const news: readonly RawPaymentNews[] = [
  { parcel, kind: 'asked', ask: ask() },
  { parcel, kind: 'asked', ask: ask({ sessionId: 'S2', askedAt: '2026-11-04T08:00:00.000Z' }) },
  { parcel, kind: 'answered', answer: answer() },
  { parcel, kind: 'answered', answer: answer({ sessionId: 'S2', receivedAt: '2026-11-04T08:01:00.000Z' }) },
  { parcel, kind: 'overdue', at: '2026-11-05T04:00:00.000Z' },
];

describe('withNews', () => {
  it('does not mind order and repetition', () => {
    const start = pull({ asks: [] });
    const expected = withNews(start, news);
    const order = fc.shuffledSubarray([...news, ...news], { minLength: 10 });

    const law = fc.property(order, (shuffled) => {
      expect(withNews(start, shuffled)).toEqual(expected);
    });

    fc.assert(law);

    expect(expected?.asks.map(({ sessionId }) => sessionId)).toEqual(['S1', 'S2']);
    expect(expected?.answers.map(({ sessionId }) => sessionId)).toEqual(['S1', 'S2']);
    expect(expected?.overdueAt).toBe('2026-11-05T04:00:00.000Z');
  });

  it('answers the same object when nothing is new', () => {
    const known = withNews(pull(), news);

    expect(withNews(known, news)).toBe(known);
    expect(withNews(known, [])).toBe(known);
    expect(withNews(null, [])).toBeNull();
  });

  it('begins a pull that this reading does not know yet', () => {
    expect(withNews(null, news.slice(0, 1))).toMatchObject({ wantedAt: ask().askedAt, asks: [ask()], answers: [] });
  });
});

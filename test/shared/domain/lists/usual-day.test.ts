import { describe, expect, it } from 'vitest';
import { forecast, usualDays } from '../../../../shared/domain/lists/usual-day.ts';
import { selectionRecord } from '../../../builders/logs.ts';

const model = { version: 'm', score: 0.7 };
const records = [
  selectionRecord(1, { facts: { hour: 10, score: 0.2 } }),
  selectionRecord(2, { facts: { hour: 10, score: 0.3 }, model }),
  selectionRecord(3, { reason: 'top-up', facts: { hour: 11, score: 0.9 } }),
  selectionRecord(4, { reason: 'random', facts: { hour: 11, score: 0.1 } }),
  selectionRecord(5, { reason: 'targeted', lane: 'red', facts: { hour: 12, score: 1 } }),
  selectionRecord(6, { lane: 'yellow', facts: { hour: 12, score: 0.8 } }),
  selectionRecord(7, { customsCode: '5100', facts: { hour: 12 } }),
];

describe('usualDays', () => {
  it('counts arrivals and choices by hour, and keeps the scores of would-be green parcels, highest first', () => {
    const day = usualDays(records).get('3105');

    expect([day?.arrivals[10], day?.arrivals[11], day?.arrivals[12]]).toEqual([2, 2, 2]);
    expect([day?.chosen[10], day?.chosen[11], day?.chosen[12]]).toEqual([0, 1, 1]);
    expect(day?.greens).toEqual([
      { score: 0.9, hour: 11 },
      { score: 0.7, hour: 10 },
      { score: 0.2, hour: 10 },
    ]);
    expect(usualDays(records).get('5100')?.arrivals[12]).toBe(1);
  });
});

describe('forecast', () => {
  const day = usualDays(records).get('3105') ?? { arrivals: [], chosen: [], greens: [] };

  it('is the mean of the days in the same hours of China, hours in part by their part', () => {
    const from = '2026-11-04T02:30:00.000Z';

    expect(forecast([day], from, '2026-11-04T04:00:00.000Z')).toMatchObject({ arrivals: 3, chosen: 1 });
    expect(forecast([day, { arrivals: [], chosen: [], greens: [] }], from, '2026-11-04T04:00:00.000Z')).toMatchObject({
      arrivals: 1.5,
    });
  });

  it('weighs each green score by its hour and the days', () => {
    const { greens } = forecast([day, day], '2026-11-04T02:30:00.000Z', '2026-11-04T04:00:00.000Z');

    expect(greens).toEqual([
      { score: 0.9, weight: 0.5 },
      { score: 0.9, weight: 0.5 },
      { score: 0.7, weight: 0.25 },
      { score: 0.7, weight: 0.25 },
      { score: 0.2, weight: 0.25 },
      { score: 0.2, weight: 0.25 },
    ]);
  });

  it('goes over midnight', () => {
    expect(forecast([day], '2026-11-04T12:00:00.000Z', '2026-11-05T03:00:00.000Z')).toMatchObject({ arrivals: 2 });
  });

  it('expects nothing of no days, and nothing of no time', () => {
    const nothing = { arrivals: 0, chosen: 0, greens: [] };

    expect(forecast([], '2026-11-04T02:30:00.000Z', '2026-11-04T04:00:00.000Z')).toEqual(nothing);
    expect(forecast([day], '2026-11-04T04:00:00.000Z', '2026-11-04T04:00:00.000Z')).toEqual(nothing);
  });
});

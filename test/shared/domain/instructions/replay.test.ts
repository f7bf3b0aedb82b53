import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/estimate/wilson.ts';
import { NOTHING_TRIED, replayOf, type Trial, tried } from '../../../../shared/domain/instructions/replay.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import type { SelectionRecord } from '../../../../shared/model/selection-record.ts';
import { parcelFacts } from '../../../builders/instruction.ts';

const TRIAL: Trial = { meets: ({ value }) => value >= 1000, probability: 1, lane: 'red', sends: true };
const around = { slotsPerDay: 80, interval: wilson, at: '2026-11-04T01:00:00.000Z', digest: 'd1', nameOf: String };

function selection(orderNo: string, value: number, over: Partial<SelectionRecord> = {}): SelectionRecord {
  return {
    parcel: parcelId({ ebpCode: '310430YDWB', orderNo }),
    ...{ rev: 1, entryNo: orderNo, day: '2026-11-04', customsCode: '3105', lane: 'green', stratum: '-|-|-' },
    ...{ rate: '0.01', draw: '0.5', probability: 0.01, reason: null, instructions: [], model: null, challenger: null },
    facts: parcelFacts({ value }),
    ...over,
  };
}

const result = (value: number, outcome: 'nothing-found' | 'infringing' | 'not-found') => ({
  facts: parcelFacts({ value }),
  outcome,
});

describe('tried', () => {
  it('counts what the instruction meets, what it would change, and what was found there', () => {
    const day = [
      selection('A', 1000),
      selection('B', 999),
      selection('C', 2000, { lane: 'red', reason: 'targeted' }),
      selection('D', 2000, { lane: 'yellow', reason: 'random', customsCode: '5100' }),
    ];
    const results = [
      result(1500, 'infringing'),
      result(1500, 'not-found'),
      result(1500, 'nothing-found'),
      result(1, 'infringing'),
    ];

    const tally = tried(NOTHING_TRIED, TRIAL, day, results);

    expect(tally).toMatchObject({
      days: 1,
      parcels: 4,
      matched: 3,
      flips: 2,
      added: 1,
      sent: 3,
      inspected: 2,
      finds: 1,
    });
    expect([...tally.sites]).toEqual(['3105', '5100']);
    expect(tally.examples).toHaveLength(2);
  });

  it('adds up days, and counts no day without parcels', () => {
    const once = tried(NOTHING_TRIED, TRIAL, [selection('A', 1000)], []);

    expect(tried(tried(once, TRIAL, [], []), TRIAL, [selection('B', 1000)], [])).toMatchObject({ days: 2, matched: 2 });
  });

  it('weighs parcels by the probability, and adds no inspection where documents are reviewed', () => {
    const day = [selection('A', 1000), selection('B', 1000)];

    expect(tried(NOTHING_TRIED, { ...TRIAL, probability: 0.25 }, day, [])).toMatchObject({
      matched: 2,
      flips: 0.5,
      added: 0.5,
    });
    expect(tried(NOTHING_TRIED, { ...TRIAL, lane: 'yellow', sends: false }, day, [])).toMatchObject({
      flips: 2,
      added: 0,
      sent: 0,
    });
    expect(tried(NOTHING_TRIED, { ...TRIAL, lane: 'green', sends: false }, day, [])).toMatchObject({ flips: 0 });
  });

  it('keeps ten examples', () => {
    const day = Array.from({ length: 11 }, (_, n) => selection(`A${n}`, 1000));

    expect(tried(NOTHING_TRIED, TRIAL, day, []).examples).toHaveLength(10);
  });
});

describe('replayOf', () => {
  it('expects of a day what the days had, finds with their interval', () => {
    const tally = {
      ...NOTHING_TRIED,
      days: 2,
      parcels: 50,
      matched: 10,
      sent: 10,
      flips: 8,
      added: 6,
      inspected: 10,
      finds: 1,
    };

    const replay = replayOf(tally, around);

    expect(replay).toMatchObject({
      days: 2,
      parcels: 50,
      matched: 10,
      flips: 8,
      addedPerDay: 3,
      slotsPerDay: 80,
      inspected: 10,
    });
    expect(replay.expectedFindsPerDay).toEqual({ value: 0.5, from: 0.089, to: 2.021 });
  });

  it('says that nothing is known where nothing was inspected', () => {
    const tally = { ...NOTHING_TRIED, days: 1, sent: 4 };

    expect(replayOf(tally, around).expectedFindsPerDay).toEqual({ value: 0, from: 0, to: 4 });
  });

  it('expects nothing of no days', () => {
    expect(replayOf(NOTHING_TRIED, around)).toMatchObject({ days: 0, addedPerDay: 0, expectedFindsPerDay: { to: 0 } });
  });
});

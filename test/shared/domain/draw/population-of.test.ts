import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationOf } from '../../../../shared/domain/draw/population-of.ts';
import { selectionRecord } from '../../../builders/logs.ts';

const DAY = '2026-11-11';
const record = (entryNo: string, draw = '0.500000000000', day = DAY) =>
  selectionRecord(1, { entryNo, draw, day, rate: '0.250000000000', stratum: 'a|b|c' });

describe('populationOf', () => {
  it('says of each entry what drew it and whether it was drawn, and nothing else', () => {
    const telling = { ...record('1', '0.249999999999'), lane: 'red' as const, reason: 'targeted' as const };

    expect(populationOf(DAY, [telling, record('2', '0.250000000000')], [])).toEqual([
      { entryNo: '1', stratum: 'a|b|c', rate: '0.250000000000', draw: '0.249999999999', drawn: true },
      { entryNo: '2', stratum: 'a|b|c', rate: '0.250000000000', draw: '0.250000000000', drawn: false },
    ]);
  });

  it('is the same whatever the order of the log', () => {
    const records = ['3', '1', '2', '10', 'a'].map((entryNo) => record(entryNo));

    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(populationOf(DAY, shuffled, []).map(({ entryNo }) => entryNo)).toEqual(['1', '10', '2', '3', 'a']);
      }),
    );
  });

  it('takes up what an earlier population does not hold, with its day', () => {
    const former = [record('1', undefined, '2026-11-10'), record('2', undefined, '2026-11-10')];

    const lines = populationOf(DAY, [record('3')], [{ records: former, published: new Set(['1']) }]);

    expect(lines.map(({ entryNo, day }) => [entryNo, day])).toEqual([
      ['2', '2026-11-10'],
      ['3', undefined],
    ]);
  });
});

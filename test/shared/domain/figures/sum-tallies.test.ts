import { describe, expect, it } from 'vitest';
import { sumTallies } from '../../../../shared/domain/figures/sum-tallies.ts';
import { tallyDay } from '../../../../shared/domain/figures/tally-day.ts';
import { resultRecord, selectionRecord } from '../../../builders/logs.ts';

const SELECTIONS = Array.from({ length: 20 }, (_, at) =>
  selectionRecord(at, {
    reason: at % 3 === 0 ? 'random' : at % 5 === 0 ? 'targeted' : null,
    rate: at % 2 ? '0.050000000000' : '0.100000000000',
    stratum: `s${at % 4}`,
    facts: { findings: ['ip-hit'] },
  }),
);
const RESULTS = Array.from({ length: 20 }, (_, at) =>
  resultRecord(at, {
    outcome: at % 4 ? 'nothing-found' : 'discrepancy',
    reason: at % 3 === 0 ? 'random' : 'targeted',
    codes: ['ip-hit'],
    minutes: at,
    facts: { value: at * 10 },
  }),
);

describe('sumTallies', () => {
  it('adds up to the tally of everything at once, however the days are cut and ordered', () => {
    const whole = tallyDay(SELECTIONS, RESULTS);
    const days = [0, 7, 11].flatMap((from, at, starts) =>
      tallyDay(SELECTIONS.slice(from, starts[at + 1]), RESULTS.slice(from, starts[at + 1])),
    );

    expect([sumTallies(days, '3105')]).toEqual(whole);
    expect(sumTallies(days.toReversed(), '3105')).toEqual(sumTallies(days, '3105'));
  });

  it('is empty under its name where there is nothing', () => {
    expect(sumTallies([], '3105')).toMatchObject({ customsCode: '3105', declared: 0, strata: [], waits: [] });
  });
});

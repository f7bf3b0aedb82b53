import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyDay, withOverrides } from '../../../../shared/domain/figures/tally-day.ts';
import { DayTally } from '../../../../shared/model/day-tally.ts';
import type { Override } from '../../../../shared/model/pick.ts';
import { resultRecord, selectionRecord } from '../../../builders/logs.ts';

const only = (tallies: readonly DayTally[]): DayTally => {
  const [tally, ...more] = tallies;
  if (tally === undefined || more.length > 0) throw new Error('one site is expected');
  return tally;
};
const hit = { id: 'I1', version: 1, lane: 'red', probability: 1, drawn: true, inspection: 'physical' } as const;

describe('tallyDay', () => {
  it('counts what was declared, and what chance alone would have chosen, up to the rate', () => {
    const draws = ['0.049999999999', '0.050000000000', '0.900000000000'];
    const { declared, strata } = only(
      tallyDay(
        draws.map((draw, at) => selectionRecord(at, { draw })),
        [],
      ),
    );

    expect(declared).toBe(3);
    expect(strata).toMatchObject([{ rate: 0.05, tier: 'general', declared: 3, drawn: 1 }]);
  });

  it('counts a parcel once, by its newest revision', () => {
    const old = selectionRecord(1, { rev: 1, reason: null });
    const fresh = selectionRecord(1, { rev: 2, reason: 'targeted', lane: 'red', facts: { findings: ['ip-hit'] } });

    for (const records of [
      [old, fresh],
      [fresh, old, old],
    ]) {
      const { declared, sources, codes } = only(tallyDay(records, []));
      expect([declared, sources.targeted?.selected, codes['ip-hit']?.selected]).toEqual([1, 1, 1]);
    }
  });

  it('keeps apart what chance alone sees of parcels that nothing else had chosen', () => {
    const { strata } = only(
      tallyDay(
        [selectionRecord(1), selectionRecord(2, { reason: 'random' }), selectionRecord(3, { reason: 'targeted' })],
        [
          resultRecord(2, { outcome: 'discrepancy' }),
          resultRecord(3, { reason: 'targeted', outcome: 'infringing', facts: { value: 900 } }),
          resultRecord(4, { reason: 'targeted', atRandom: false, outcome: 'infringing' }),
        ],
      ),
    );

    expect(strata).toMatchObject([
      { inspected: 2, finds: 2, values: [200, 900], beyond: { declared: 2, inspected: 1, finds: 1 } },
    ]);
  });

  it('takes a parcel that was not found for neither a find nor a clean result', () => {
    const { sources, strata } = only(tallyDay([], [resultRecord(1, { outcome: 'not-found', minutes: 5 })]));

    expect(sources.random).toEqual({ selected: 0, inspected: 0, finds: 0, notFound: 1, seconds: 300, timed: 1 });
    expect(strata).toEqual([]);
  });

  it('counts an instruction where it sent the parcel, not where its chance missed', () => {
    const missed = { ...hit, id: 'I2', probability: 0.1, drawn: false };
    const { instructions } = only(
      tallyDay(
        [selectionRecord(1, { reason: 'instruction', instructions: [hit, missed] })],
        [resultRecord(1, { reason: 'instruction', instructions: ['I1'], outcome: 'prohibited' })],
      ),
    );

    expect(Object.keys(instructions)).toEqual(['I1']);
    expect(instructions.I1).toMatchObject({ selected: 1, inspected: 1, finds: 1 });
  });

  it('measures from pick to result in minutes', () => {
    const { waits } = only(tallyDay([], [resultRecord(1, { at: '2026-11-02T06:00:00.000Z' }), resultRecord(2)]));

    expect(waits).toEqual([30, 120]);
  });

  it('keeps sites apart', () => {
    const tallies = tallyDay([selectionRecord(1), selectionRecord(2, { customsCode: '2200' })], []);

    expect(tallies.map(({ customsCode, declared }) => [customsCode, declared])).toEqual([
      ['2200', 1],
      ['3105', 1],
    ]);
  });

  it('is the same for any order and for what is delivered twice', () => {
    const number = fc.integer({ min: 1, max: 12 });
    const outcome = fc.constantFrom('nothing-found', 'discrepancy', 'not-found');
    fc.assert(
      fc.property(
        fc.uniqueArray(number).chain((numbers) => fc.shuffledSubarray(numbers, { minLength: numbers.length })),
        outcome,
        (numbers, found) => {
          const results = numbers.map((at) =>
            resultRecord(at, { outcome: at % 2 ? found : 'discrepancy', minutes: at / 3, facts: { value: at / 7 } }),
          );
          const picks = numbers.map((at) => selectionRecord(at, { rev: at, reason: 'random', stratum: `s${at % 3}` }));
          const tally = tallyDay(picks, results);

          expect(tallyDay(picks.toReversed(), [...results.toReversed(), ...results])).toEqual(tally);
          expect(tally.map((one) => DayTally.parse(one))).toEqual(tally);
        },
      ),
    );
  });
});

describe('withOverrides', () => {
  it('counts what a second person confirmed, on all lists of the day', () => {
    const [tally] = tallyDay([selectionRecord(1)], []);
    if (tally === undefined) throw new Error('one site is expected');
    const override: Omit<Override, 'confirmedBy' | 'confirmedAt'> = {
      ...{ id: 'o1', kind: 'take-off', subject: 'pick-1', reason: '重复', proposedBy: '甲', proposedAt: '' },
    };
    const confirmed = { ...override, confirmedBy: '乙', confirmedAt: '' };
    const proposed = { ...override, confirmedBy: null, confirmedAt: null };

    expect(tally.overrides).toBe(0);
    expect(
      withOverrides(tally, [{ overrides: [confirmed, proposed] }, { overrides: [confirmed] }, { overrides: [] }]),
    ).toEqual({ ...tally, overrides: 2 });
  });
});

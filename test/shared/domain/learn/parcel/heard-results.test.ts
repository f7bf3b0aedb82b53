import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLearner } from '../../../../../shared/domain/learn/learner.ts';
import { daysToHear, heardResults, newModel } from '../../../../../shared/domain/learn/parcel/heard-results.ts';
import { parcelFeatures } from '../../../../../shared/domain/learn/parcel/parcel-features.ts';
import { PARCEL_PLANS } from '../../../../../shared/domain/learn/parcel/parcel-plans.ts';
import { scoreOf } from '../../../../../shared/domain/learn/score-of.ts';
import type { ResultRecord } from '../../../../../shared/model/result-record.ts';
import { parcelFacts, resultRecord } from '../../../../builders/logs.ts';

const NOW = '2026-11-04T05:00:00.000Z';
const FIRST = newModel({ ...PARCEL_PLANS[0], bits: 8 });

const RESULTS: readonly ResultRecord[] = Array.from({ length: 12 }, (_, at) =>
  resultRecord(at, {
    at: `2026-11-0${2 + (at % 3)}T0${at % 5}:00:00.000Z`,
    outcome: at % 4 === 0 ? 'infringing' : 'nothing-found',
    facts: { merchant: `M${at % 2}` },
  }),
);

describe('heardResults', () => {
  it('makes the same model of the same results, in whatever order and however often they come', () => {
    const expected = JSON.stringify(heardResults(FIRST, RESULTS, NOW));

    fc.assert(
      fc.property(fc.shuffledSubarray([...RESULTS], { minLength: 12 }), fc.subarray([...RESULTS]), (turned, again) => {
        expect(JSON.stringify(heardResults(FIRST, [...turned, ...again], NOW))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('stays as it is when nothing is new', () => {
    const once = heardResults(FIRST, RESULTS, NOW);

    expect(heardResults(once, RESULTS, NOW)).toBe(once);
    expect(heardResults(FIRST, [], NOW)).toBe(FIRST);
  });

  it('is the same whether results come at once or in turns of their order', () => {
    const inOrder = RESULTS.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.pickId < b.pickId) ? -1 : 1));
    const turns = inOrder.reduce((model, result) => heardResults(model, [result], NOW), FIRST);

    expect(turns).toEqual(heardResults(FIRST, RESULTS, NOW));
  });

  it('foretells every result before it learns it', () => {
    const { foretold, learnt } = heardResults(FIRST, RESULTS, NOW);

    expect(learnt).toEqual({ results: 12, finds: 3 });
    expect(foretold).toHaveLength(12);
    const first = scoreOf(newLearner(FIRST.artefact.plan), parcelFeatures(RESULTS[0]?.facts ?? parcelFacts()));
    expect(foretold[0]).toMatchObject({ score: Number(first.toFixed(6)), weight: 3 });
    expect(foretold.filter(({ isFind }) => isFind).map(({ pickId }) => pickId)).toEqual(['pick-0', 'pick-4', 'pick-8']);
  });

  it('learns nothing of a parcel that could not be opened, and does not ask for it again', () => {
    const gone = resultRecord(1, { at: '2026-11-04T01:00:00.000Z', outcome: 'not-found' });

    const model = heardResults(FIRST, [gone], NOW);

    expect(model.artefact).toEqual(FIRST.artefact);
    expect([model.learnt.results, model.foretold.length]).toEqual([0, 0]);
    expect(heardResults(model, [gone], NOW)).toBe(model);
  });

  it('remembers the picks of four days, and what it foretold of four hundred', () => {
    const many = Array.from({ length: 410 }, (_, at) =>
      resultRecord(at, { at: `2026-11-0${1 + (at % 4)}T03:00:00.000Z` }),
    );
    const before = heardResults(FIRST, many, NOW);
    const later = heardResults(
      before,
      [resultRecord(900, { at: '2026-11-05T03:00:00.000Z' })],
      '2026-11-05T05:00:00.000Z',
    );

    expect(before.heard.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']);
    expect(later.heard.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05']);
    expect(later.foretold).toHaveLength(400);
    expect(later.foretold.at(-1)?.pickId).toBe('pick-900');
  });
});

describe('daysToHear', () => {
  it('goes back a month for a model that knows nothing', () => {
    const days = daysToHear(FIRST, NOW);

    expect([days.length, days[0], days.at(-1)]).toEqual([31, '2026-10-05', '2026-11-04']);
  });

  it('goes back four days for one that hears every day', () => {
    expect(daysToHear(heardResults(FIRST, RESULTS, NOW), NOW)).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
    ]);
  });

  it('goes back to where a model stopped that heard nothing for longer, and then forgets no day that it may read again', () => {
    const stopped = heardResults(FIRST, RESULTS, NOW);
    const days = daysToHear(stopped, '2026-11-10T05:00:00.000Z');

    expect([days[0], days.at(-1)]).toEqual(['2026-11-04', '2026-11-10']);
    expect(heardResults(stopped, RESULTS, '2026-11-10T05:00:00.000Z')).toBe(stopped);
  });

  it('ends the day in China', () => {
    expect(daysToHear(FIRST, '2026-11-04T15:59:59.000Z').at(-1)).toBe('2026-11-04');
    expect(daysToHear(FIRST, '2026-11-04T16:00:00.000Z').at(-1)).toBe('2026-11-05');
  });
});

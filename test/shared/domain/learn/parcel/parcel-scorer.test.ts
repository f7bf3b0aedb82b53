import { describe, expect, it } from 'vitest';
import { heardResults, newModel } from '../../../../../shared/domain/learn/parcel/heard-results.ts';
import { PARCEL_PLANS } from '../../../../../shared/domain/learn/parcel/parcel-plans.ts';
import { parcelScorer } from '../../../../../shared/domain/learn/parcel/parcel-scorer.ts';
import { LOG_DAY, parcelFacts, resultRecord } from '../../../../builders/logs.ts';

const NOW = `${LOG_DAY}T05:00:00.000Z`;
const BAD = parcelFacts({ merchant: 'BAD' });

/** Every other parcel is of a merchant in whose parcels something is found. */
const modelAfter = (results: number, finds: number) =>
  heardResults(
    newModel(PARCEL_PLANS[0]),
    Array.from({ length: results }, (_, at) =>
      resultRecord(at, at < finds ? { outcome: 'discrepancy', facts: BAD } : { facts: { merchant: `M${at}` } }),
    ),
    NOW,
  );

describe('parcelScorer', () => {
  it.each([
    [30, 3, true],
    [29, 3, false],
    [30, 2, false],
  ])('after %i results with %i finds speaks: %s', (results, finds, speaks) => {
    expect(parcelScorer(modelAfter(results, finds)) !== null).toBe(speaks);
  });

  it('scores what was found higher than what was not, and says why', () => {
    const scorer = parcelScorer(modelAfter(60, 20));

    expect(scorer?.score(BAD)).toBeGreaterThan(scorer?.score(parcelFacts({ merchant: 'M50' })) ?? 1);
    expect(scorer?.why(BAD)).toMatchObject({
      zh: expect.stringContaining('BAD'),
      en: expect.stringContaining('merchant BAD'),
    });
  });

  it('refuses a damaged model', () => {
    const model = modelAfter(30, 3);

    expect(() => parcelScorer({ ...model, artefact: { ...model.artefact, version: 99 } })).toThrow('99');
  });
});

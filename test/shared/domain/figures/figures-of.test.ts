import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/estimate/wilson.ts';
import { figuresOf } from '../../../../shared/domain/figures/figures-of.ts';
import { tallyDay } from '../../../../shared/domain/figures/tally-day.ts';
import { Figures } from '../../../../shared/model/figures.ts';
import type { ResultRecord } from '../../../../shared/model/result-record.ts';
import type { SelectionRecord } from '../../../../shared/model/selection-record.ts';
import { estimators } from '../../../builders/estimators.ts';
import { LOG_DAY, resultRecord, selectionRecord } from '../../../builders/logs.ts';

const of = (selections: readonly SelectionRecord[], results: readonly ResultRecord[]): Figures => {
  const tallies = tallyDay(selections, results);
  return Figures.parse(figuresOf({ customs: '*', from: LOG_DAY, to: LOG_DAY, tallies, estimators }));
};

/**
 * A thousand declarations: 100 random picks of which 5 violate, 20 targeted ones of which 10 do, 2 sent by an officer without a find.
 * Numbers do not overlap, so that nothing is both.
 */
const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const RANDOM = range(0, 100);
const TARGETED = range(100, 20);
const SELECTIONS = range(0, 1000).map((at) =>
  selectionRecord(at, {
    rate: '0.100000000000',
    draw: at < 100 ? '0.050000000000' : '0.500000000000',
    reason: at < 100 ? 'random' : at < 120 ? 'targeted' : null,
    facts: { findings: at >= 100 && at < 120 ? ['ip-hit'] : [] },
  }),
);
const RESULTS = [
  ...RANDOM.map((at) => resultRecord(at, { rate: 0.1, outcome: at < 5 ? 'discrepancy' : 'nothing-found' })),
  ...TARGETED.map((at) =>
    resultRecord(at, {
      ...{ rate: 0.1, reason: 'targeted', atRandom: false, codes: ['ip-hit'], minutes: 6 },
      facts: { findings: ['ip-hit'] },
      outcome: at < 110 ? 'infringing' : 'nothing-found',
    }),
  ),
  ...range(500, 2).map((at) => resultRecord(at, { rate: 0.1, reason: 'officer', atRandom: false })),
];

describe('figuresOf', () => {
  const figures = of(SELECTIONS, RESULTS);
  const source = (name: string) => figures.sources.find((one) => one.source === name);

  it('shares what was selected and inspected among what was declared', () => {
    expect(figures.declared).toBe(1000);
    expect(figures.selected).toMatchObject({
      ...{ value: 0.12, from: 0.12, to: 0.12 },
      count: 120,
      of: 1000,
      reason: null,
    });
    expect(figures.inspected).toMatchObject({ value: 0.122, count: 122, of: 1000 });
  });

  it('has the hit rate of every source with Wilson’s interval', () => {
    expect(source('targeted')?.hitRate.value).toBe(0.5);
    expect(source('targeted')?.hitRate.from).toBeCloseTo(wilson(10, 20).from, 6);
    expect(source('random')?.hitRate.value).toBe(0.05);
    expect(source('officer')?.hitRate.value).toBe(0);
    expect(source('instruction')?.hitRate).toEqual({
      ...{ value: null, from: null, to: null, count: 0, of: 0 },
      reason: 'nothing-inspected',
    });
  });

  it('takes the violation rate from the random picks alone', () => {
    const { violations, total } = figures.compliance;

    expect(violations).toMatchObject({ value: 0.05, count: 5, of: 100 });
    expect(violations.from ?? 0).toBeGreaterThan(0.02);
    expect(violations.to ?? 1).toBeLessThan(0.12);
    expect(total.value).toBe(50);
    expect(figures.compliance.value.value).toBe(10_000);
  });

  it('measures lift against the violation rate that chance shows', () => {
    expect(source('targeted')?.lift.value).toBe(10);
    expect(source('targeted')?.lift.from ?? 0).toBeGreaterThan(3);
    expect(figures.codes).toMatchObject([
      { key: 'ip-hit', selected: 20, precision: { value: 0.5 }, lift: { value: 10 } },
    ]);
  });

  it('estimates what targeting found of all that violates', () => {
    const missed = 0.05 * 980;

    expect(figures.recall.value).toBeCloseTo(10 / (10 + missed), 5);
    expect(figures.recall.from ?? 1).toBeLessThan(figures.recall.value ?? 0);
    expect(figures.recall.to ?? 0).toBeGreaterThan(figures.recall.value ?? 1);
  });

  it('counts what targeting chose and nobody opened yet as missed at its own hit rate', () => {
    const half = RESULTS.filter(({ pickId, reason }) => reason !== 'targeted' || Number(pickId.slice(5)) % 2 === 0);

    expect(of(SELECTIONS, half).recall.value).toBeCloseTo(5 / (5 + 5 + 0.05 * 980), 5);
  });

  it('has the shares of chance, of discretion and of what was found by risk', () => {
    expect(figures.shareOfFindsByRandom).toMatchObject({ count: 5, of: 15 });
    expect(figures.discretion).toMatchObject({ count: 2, of: 122 });
    expect(figures.foundByRisk).toMatchObject({ count: 10, of: 122 });
  });

  it('has the times from pick to result and the minutes per find', () => {
    expect(figures.waiting).toEqual({ median: { value: 30, reason: null }, p90: { value: 30, reason: null } });
    expect(source('targeted')?.costPerFind.value).toBe(12);
    expect(source('random')?.costPerFind).toEqual({ value: null, reason: 'no-times' });
    expect(figures.overrides).toEqual({ value: 0, reason: null });
  });

  it('has the load of every site and the least rate of every tier', () => {
    expect(figures.sites).toEqual([
      { customsCode: '3105', declared: 1000, selected: 120, inspected: 122, finds: 15, notFound: 0 },
    ]);
    expect(figures.tiers).toEqual([{ tier: 'general', declared: 1000, drawn: 100, leastRate: 0.1 }]);
  });

  it('advises as many random picks as were drawn', () => {
    expect(figures.compliance.strata.reduce((sum, { advised }) => sum + advised, 0)).toBe(100);
  });

  it('says nothing, with the reason, where there is nothing to say', () => {
    const empty = of([], []);
    const noRandom = of(
      SELECTIONS,
      RESULTS.filter(({ reason }) => reason !== 'random'),
    );
    const nothingFound = of(
      SELECTIONS,
      RESULTS.map((one) => ({ ...one, outcome: 'nothing-found' })),
    );

    expect(empty.selected.reason).toBe('no-declarations');
    expect(empty.compliance.violations.reason).toBe('no-declarations');
    expect(empty.overrides).toEqual({ value: null, reason: 'no-declarations' });
    expect(empty.discretion.reason).toBe('nothing-inspected');
    expect(empty.waiting.median.reason).toBe('nothing-inspected');
    expect(noRandom.compliance.violations).toMatchObject({ value: null, reason: 'no-random-results' });
    expect(noRandom.recall.reason).toBe('no-random-results');
    expect(nothingFound.shareOfFindsByRandom).toMatchObject({ value: null, reason: 'no-finds' });
    expect(nothingFound.compliance.violations).toMatchObject({ value: 0, from: 0, reason: null });
    expect(nothingFound.sources[1]?.lift.reason).toBe('no-finds-by-random');
  });

  it('says nothing of declarations on a day that brought only results of picks before it', () => {
    const { compliance, recall, sources, inspected } = of([], RESULTS);

    expect(inspected).toMatchObject({ value: null, reason: 'no-declarations' });
    expect(compliance.violations).toMatchObject({ value: null, count: 5, of: 100, reason: 'no-declarations' });
    expect(compliance.strata).toMatchObject([{ violations: { value: null, reason: 'no-declarations' } }]);
    expect(recall).toMatchObject({ value: null, reason: 'no-random-results' });
    expect(sources[1]?.lift).toMatchObject({ value: null, reason: 'no-random-results' });
  });

  it('is sure of nothing where more picks of the days before were reported than parcels declared', () => {
    const { violations } = of(SELECTIONS.slice(0, 50), RESULTS).compliance;

    expect(violations.value).toBe(0.05);
    expect(violations.from ?? 1).toBeLessThan(0.03);
    expect(violations.to ?? 0).toBeGreaterThan(0.1);
  });

  it('is the same for any order of the logs', () => {
    expect(of(SELECTIONS.toReversed(), [...RESULTS.toReversed(), ...RESULTS])).toEqual(figures);
  });
});

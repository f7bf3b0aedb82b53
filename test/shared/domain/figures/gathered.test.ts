import { describe, expect, it } from 'vitest';
import {
  countInto,
  emptyCount,
  type Gathered,
  gatheredOf,
  stratumIn,
  summed,
  talliesOf,
} from '../../../../shared/domain/figures/gathered.ts';

const cell = { stratum: 'a', rate: 0.1, tier: 'general' };

describe('gatheredOf', () => {
  it('makes a site once', () => {
    const bySite = new Map<string, Gathered>();

    expect(gatheredOf(bySite, '3105')).toBe(gatheredOf(bySite, '3105'));
    expect(gatheredOf(bySite, '2200')).not.toBe(gatheredOf(bySite, '3105'));
  });
});

describe('stratumIn', () => {
  it('keeps rates and tiers of a stratum apart', () => {
    const site = gatheredOf(new Map(), '3105');

    expect(stratumIn(site, cell)).toBe(stratumIn(site, { ...cell }));
    expect(stratumIn(site, { ...cell, rate: 0.2 })).not.toBe(stratumIn(site, cell));
    expect(stratumIn(site, { ...cell, tier: 'aeo' })).not.toBe(stratumIn(site, cell));
  });
});

describe('summed', () => {
  it('adds every count', () => {
    const one = { selected: 1, inspected: 2, finds: 3, notFound: 4, seconds: 5, timed: 6 };

    expect(summed([one, one])).toEqual({ selected: 2, inspected: 4, finds: 6, notFound: 8, seconds: 10, timed: 12 });
    expect(summed([])).toEqual(emptyCount());
  });
});

describe('countInto', () => {
  it('begins at nothing and adds', () => {
    const counts = new Map();
    countInto(counts, 'I1', { ...emptyCount(), finds: 1 });
    countInto(counts, 'I1', { ...emptyCount(), finds: 2 });

    expect(counts.get('I1')).toEqual({ ...emptyCount(), finds: 3 });
  });
});

describe('talliesOf', () => {
  it('puts sites, strata, keys and values in one order', () => {
    const bySite = new Map<string, Gathered>();
    const site = gatheredOf(bySite, '3105');
    stratumIn(site, { ...cell, stratum: 'b' }).values.push(10, 9);
    stratumIn(site, cell);
    countInto(site.codes, 'z', emptyCount());
    countInto(site.codes, 'a', emptyCount());
    site.waits.push(100, 20);
    gatheredOf(bySite, '2200');

    const tallies = talliesOf(bySite);

    expect(tallies.map(({ customsCode }) => customsCode)).toEqual(['2200', '3105']);
    expect(tallies[1]?.strata.map(({ stratum, values }) => [stratum, values])).toEqual([
      ['a', []],
      ['b', [9, 10]],
    ]);
    expect(Object.keys(tallies[1]?.codes ?? {})).toEqual(['a', 'z']);
    expect(tallies[1]?.waits).toEqual([20, 100]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { randomRate } from '../../../../shared/domain/select/random-rate.ts';
import type { Policy } from '../../../../shared/model/policy.ts';

const random = { byTier: { 常规企业: 0.01, 严重失信企业: 0.5 }, otherwise: 0.02 };
const sampling = (over: Partial<Policy['sampling']> = {}) => ({ strata: [], floor: 0.001, campaigns: [], ...over });
const campaign = (over: Partial<Policy['sampling']['campaigns'][number]> = {}) => ({
  name: '双十一',
  from: '2026-11-01',
  until: '2026-11-15',
  hs: ['3304', '64'],
  factor: 3,
  ...over,
});
const stratum = (over = {}) => ({ tier: '常规企业', tradeMode: '1210', carrier: '3104W60002', ...over });
const rateOf = (over: Partial<Policy['sampling']> = {}, given: Partial<Parameters<typeof randomRate>[0]> = {}) =>
  randomRate({
    stratum: stratum(),
    hs: ['3304990039'],
    day: '2026-11-11',
    policy: { random, sampling: sampling(over) },
    ...given,
  });

describe('randomRate', () => {
  it.each([
    ['常规企业', 0.01],
    ['严重失信企业', 0.5],
    ['新等级', 0.02],
    [null, 0.02],
  ])('is that of the tier %s, or the common one where the tier is unknown: %s', (tier, rate) => {
    expect(rateOf({}, { stratum: stratum({ tier }) })).toBe(rate);
  });

  it('is that of the stratum that names most of those that fit', () => {
    const strata = [
      { tradeMode: '1210', rate: 0.03 },
      { tradeMode: '1210', carrier: '3104W60002', rate: 0.04 },
      { tier: '高级认证企业', tradeMode: '1210', carrier: '3104W60002', rate: 0.9 },
    ];

    expect(rateOf({ strata })).toBe(0.04);
    expect(rateOf({ strata }, { stratum: stratum({ carrier: 'other' }) })).toBe(0.03);
    expect(rateOf({ strata }, { stratum: stratum({ tradeMode: '9610' }) })).toBe(0.01);
  });

  it('of two strata that name as much takes the greater, in either order', () => {
    const strata = [
      { tradeMode: '1210', rate: 0.03 },
      { carrier: '3104W60002', rate: 0.05 },
    ];

    expect(rateOf({ strata })).toBe(0.05);
    expect(rateOf({ strata: strata.toReversed() })).toBe(0.05);
  });

  it.each([
    ['2026-10-31', 0.01],
    ['2026-11-01', 0.03],
    ['2026-11-15', 0.03],
    ['2026-11-16', 0.01],
  ])('is multiplied by a campaign on its days, both ends included: on %s it is %s', (day, rate) => {
    expect(rateOf({ campaigns: [campaign()] }, { day })).toBe(rate);
  });

  it('is multiplied for goods of the campaign only, any of the lines, and by the greatest of several factors', () => {
    const campaigns = [campaign(), campaign({ hs: ['33'], factor: 5 }), campaign({ hs: ['33'], factor: 2 })];

    expect(rateOf({ campaigns }, { hs: ['9503006000'] })).toBe(0.01);
    expect(rateOf({ campaigns }, { hs: ['9503006000', '6404110000'] })).toBe(0.03);
    expect(rateOf({ campaigns })).toBe(0.05);
  });

  it('never falls under the floor and never passes 1', () => {
    expect(rateOf({ strata: [{ tradeMode: '1210', rate: 0 }] })).toBe(0.001);
    expect(rateOf({ campaigns: [campaign({ factor: 0.01 })] })).toBe(0.001);
    expect(rateOf({ campaigns: [campaign({ factor: 1_000 })] })).toBe(1);
  });

  it('has twelve digits at most, so that it reads back as it is published', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
        const kept = rateOf({ strata: [{ tier: '常规企业', rate }] });

        expect(Number(kept.toFixed(12))).toBe(kept);
      }),
    );
  });

  it('is above zero for every tier of the default policy', () => {
    const rates = Object.keys(defaultPolicy.random.byTier).map((tier) =>
      rateOf({}, { stratum: stratum({ tier }), policy: defaultPolicy }),
    );

    expect(rates.length).toBeGreaterThan(2);
    expect(rates.every((rate) => rate > 0)).toBe(true);
  });
});

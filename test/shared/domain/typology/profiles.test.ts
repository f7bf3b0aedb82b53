import { describe, expect, it } from 'vitest';
import {
  deliveryRank,
  isFast,
  isNameless,
  isNearLimit,
  isOffWeight,
  isUnusualAge,
  profilesOf,
} from '../../../../shared/domain/typology/profiles.ts';
import { ascending } from '../../../../shared/domain/typology/sorted.ts';
import { firmsAt, goods, NOON, trace, traces } from '../../../builders/trace.ts';

const LIMIT = 500_000;

describe('isOffWeight', () => {
  it.each([
    ['packing', 880, 800, false],
    ['clearly lighter', 690, 800, true],
    ['barely lighter', 710, 800, false],
    ['heavier by less than a billing step of 500 g', 1500, 1000, false],
    ['heavier by more than a billing step', 2000, 1000, true],
    ['heavier by a hundred grams’ step', 1300, 1060, false],
    ['in another unit', 0.8, 800, false],
    ['never weighed', null, 800, false],
    ['declared without a weight', 800, 0, false],
    ['weighed at nothing', 0, 800, false],
  ])('tells of a parcel that is %s', (_, weighed, gross, isOff) => {
    expect(isOffWeight(trace(1, { grams: { weighed, gross } }))).toBe(isOff);
  });
});

describe('isNearLimit', () => {
  it('is true from six tenths of the limit to the limit itself', () => {
    expect([0.6, 0.61, 1, 1.01].map((share) => isNearLimit(trace(1, { dutiableFen: share * LIMIT }), LIMIT))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('isUnusualAge', () => {
  it('is true under 18 and over 64, and unknown where no birth is stated', () => {
    const ages = [2009, 2008, 1962, 1961, null].map((born) => isUnusualAge(trace(1, { buyer: { born } })));

    expect(ages).toEqual([true, false, false, true, false]);
  });
});

describe('isNameless', () => {
  it('is true where one line is', () => {
    expect(isNameless(trace(1, { goods: [goods(1), goods(2, { nameless: true })] }))).toBe(true);
    expect(isNameless(trace(1))).toBe(false);
  });
});

describe('deliveryRank', () => {
  const deliveries = new Map([['1210', ascending(Array.from({ length: 100 }, (_, at) => (at + 1) * 1000))]]);
  const signedAfter = (seconds: number) => trace(1, { times: { declared: NOON, signed: NOON + seconds } });

  it('ranks a delivery among those of its trade mode', () => {
    expect(deliveryRank(signedAfter(500), deliveries)).toBeLessThan(0.01);
    expect(deliveryRank(signedAfter(50_500), deliveries)).toBeCloseTo(0.5, 1);
    expect(deliveryRank(signedAfter(999_000), deliveries)).toBeGreaterThan(0.99);
    expect(deliveryRank(signedAfter(500), new Map())).toBe(0.5);
    expect(deliveryRank(trace(1, { times: { signed: null } }), deliveries)).toBeNaN();
  });

  it('calls the fastest three in a hundred fast', () => {
    expect([500, 2500, 3500].map((seconds) => isFast(signedAfter(seconds), deliveries))).toEqual([true, true, false]);
    expect(isFast(trace(1, { times: { signed: null } }), deliveries)).toBe(false);
  });
});

describe('profilesOf', () => {
  it('counts parcels, buyers and habits of every merchant, and how common each habit is', () => {
    const list = [
      ...traces(6, (at) => ({ buyer: { id: `buyer ${at % 2}` }, grams: { weighed: at < 3 ? null : 820 } })),
      ...Array.from({ length: 4 }, (_, at) => trace(100 + at, { firms: firmsAt(1), codes: ['payer-not-buyer'] })),
    ];
    const { parcelsOf, buyersOf, habits } = profilesOf(list, LIMIT, new Map());

    expect(Object.fromEntries(parcelsOf)).toEqual({ M00: 6, M01: 4 });
    expect(Object.fromEntries(buyersOf)).toEqual({ M00: 2, M01: 4 });
    expect(habits.noWaybill).toEqual({ share: 0.3, at: new Map(Object.entries({ M00: 3, M01: 0 })) });
    expect(habits.otherPayer).toEqual({ share: 0.4, at: new Map(Object.entries({ M00: 0, M01: 4 })) });
    expect(habits.toAnother.share).toBe(0);
  });

  it('is empty of nothing', () => {
    expect(profilesOf([], LIMIT, new Map()).habits.fast).toEqual({ share: 0, at: new Map() });
  });
});

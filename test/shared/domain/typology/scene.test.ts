import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../../shared/domain/typology/groups.ts';
import { deliveryOf, mainGoods, pushOf } from '../../../../shared/domain/typology/scene.ts';
import { firmsAt, goods, honestTraffic, NOON, trace } from '../../../builders/trace.ts';
import { sceneFor } from '../../../builders/typology-scene.ts';

describe('sceneOf', () => {
  it('groups the traces by what they share', () => {
    const gift = trace(2, { consignee: { name: 'name 1', phone: 'phone 1', isBuyer: false } });
    const { groups, parcels } = sceneFor([trace(1), gift, trace(3, { firms: firmsAt(1), buyer: { area: null } })]);

    expect(parcels).toBe(3);
    expect(groupOf(groups.phone, 'phone 1').all).toBe(2);
    expect(groupOf(groups.phone, 'phone 2').all).toBe(1);
    expect(groupOf(groups.consignee, 'M00 name 1').all).toBe(2);
    expect(groupOf(groups.merchant, 'M00').all).toBe(2);
    expect(groupOf(groups.channel, 'M01 P2').all).toBe(1);
    expect([...groups.merchantArea.keys()]).toEqual(['M00 120001', 'M00 120002']);
    expect(groupOf(groups.payer, 'buyer 3').all).toBe(1);
  });

  it('puts events in the order of their time and leaves out what did not happen', () => {
    const at = (n: number, signed: number | null) => trace(n, { times: { signed } });
    const { timings } = sceneFor([at(1, NOON + 9), at(2, null), at(3, NOON + 5)]);

    expect(timings.signedBy.get('M00')?.map(({ times }) => times.signed)).toEqual([NOON + 5, NOON + 9]);
    expect(timings.deliveries.get('1210')).toHaveLength(2);
    expect([...timings.allPushes]).toEqual([60, 60, 60]);
  });

  it('is the same of the same traces in any order', () => {
    const traffic = honestTraffic(120, 3);
    const shown = (list: typeof traffic) => {
      const { bands: _, prices, ...plain } = sceneFor(list);
      return { ...plain, ratios: prices.ratios, levels: prices.levels, lines: traffic.map(prices.linesOf) };
    };
    const expected = shown(traffic);

    fc.assert(
      fc.property(fc.shuffledSubarray(traffic, { minLength: 120 }), (shuffled) => {
        expect(shown(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('is empty of nothing', () => {
    expect(sceneFor([])).toMatchObject({ parcels: 0, limitFen: 500_000, annualFen: 2_600_000 });
  });
});

describe('mainGoods', () => {
  it('is the line that makes most of the value, the first of equal ones', () => {
    const lines = [goods(1, { priceFen: 100 }), goods(2, { priceFen: 60, qty: 2 }), goods(3, { priceFen: 120 })];

    expect(mainGoods(trace(1, { goods: lines }))).toBe(lines[1]);
    expect(mainGoods(trace(1, { goods: [] }))).toBeUndefined();
  });
});

describe('deliveryOf', () => {
  it('is the lapse from declaration to sign-off, if signed', () => {
    expect(deliveryOf(trace(1, { times: { declared: 100, signed: 700 } }))).toBe(600);
    expect(deliveryOf(trace(1, { times: { signed: null } }))).toBeNull();
  });
});

describe('pushOf', () => {
  it('is the lapse from payment to order, if both are known', () => {
    expect(pushOf(trace(1, { times: { paid: 100, ordered: 160 } }))).toBe(60);
    expect(pushOf(trace(1, { times: { paid: null } }))).toBeNull();
    expect(pushOf(trace(1, { times: { ordered: null } }))).toBeNull();
  });
});

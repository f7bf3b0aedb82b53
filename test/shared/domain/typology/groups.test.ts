import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buyersIn,
  distinct,
  groupOf,
  groupsOf,
  NOBODY,
  sameMerchant,
} from '../../../../shared/domain/typology/groups.ts';
import { trace, traces } from '../../../builders/trace.ts';

const crowd = traces(5000, () => ({ consignee: { place: 'one place' } }));

describe('groupsOf', () => {
  it('puts each trace once under each of its keys, and nothing under null', () => {
    const [first, second] = [trace(1), trace(2)];
    const groups = groupsOf([first, second], ({ buyer }) => [buyer.id, buyer.id, 'all', null]);

    expect([...groups.keys()]).toEqual(['buyer 1', 'all', 'buyer 2']);
    expect(groups.get('buyer 1')).toEqual({ all: 1, members: [first] });
    expect(groups.get('all')).toEqual({ all: 2, members: [first, second] });
  });

  it('counts a crowd in full and keeps 400 of it', () => {
    const group = groupOf(
      groupsOf(crowd, ({ consignee }) => [consignee.place]),
      'one place',
    );

    expect(group.all).toBe(5000);
    expect(group.members).toHaveLength(400);
    expect(new Set(group.members.map(({ parcel }) => parcel)).size).toBe(400);
  });

  it('keeps the same of a crowd whatever its order', () => {
    const keptOf = (list: typeof crowd) => groupsOf(list, () => ['all']).get('all')?.members;
    const some = crowd.slice(0, 900);

    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 900 }), (shuffled) => {
        expect(keptOf(shuffled)).toEqual(keptOf(some));
      }),
      { numRuns: 5 },
    );
  });
});

describe('groupOf', () => {
  it('is nobody where no trace has the key, or the key is unknown', () => {
    const groups = groupsOf([trace(1)], ({ buyer }) => [buyer.id]);

    expect(groupOf(groups, 'buyer 2')).toBe(NOBODY);
    expect(groupOf(groups, null)).toBe(NOBODY);
  });
});

describe('distinct', () => {
  it('counts different values', () => {
    const list = traces(6, (at) => ({ firms: { carrier: `carrier ${at % 2}` } }));

    expect(distinct(list, ({ firms }) => firms.carrier)).toBe(2);
    expect(distinct([], ({ firms }) => firms.carrier)).toBe(0);
    expect(distinct(list.slice(0, 1), ({ firms }) => firms.carrier)).toBe(1);
  });
});

describe('buyersIn', () => {
  it('counts people, not parcels', () => {
    expect(buyersIn([trace(1), trace(2, { buyer: { id: 'buyer 1' } }), trace(3)])).toBe(2);
  });
});

describe('sameMerchant', () => {
  it('asks for the merchant, not for its platform', () => {
    const isSame = sameMerchant(trace(1));

    expect(isSame(trace(2, { firms: { platform: 'P9' } }))).toBe(true);
    expect(isSame(trace(1, { firms: { merchant: 'M01' } }))).toBe(false);
  });
});

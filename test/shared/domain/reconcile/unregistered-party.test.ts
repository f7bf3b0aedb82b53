import { describe, expect, it } from 'vitest';
import { unregisteredParty } from '../../../../shared/domain/reconcile/unregistered-party.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Enterprise } from '../../../../shared/model/reference.ts';
import { facts, referenceIndex } from '../../../builders/parcel.ts';

describe('unregisteredParty', () => {
  it('knows nothing without a register', () => {
    expect(unregisteredParty.check(facts(), defaultPolicy)).toEqual([]);
  });

  it.each([
    ['pay', '支付企业代码 3104W60004 未在海关备案'],
    ['ebc', '电商企业代码 3104W60001 未在海关备案'],
    ['carrier', '物流企业代码 3104W60002 未在海关备案'],
    ['agent', '申报企业代码 3104W60003 未在海关备案'],
    ['warehouse', '区内企业代码 3104W60005 未在海关备案'],
  ])('asks for %s when the register fills that room', (kind, zh) => {
    expect(judge([kind], [])).toMatchObject([{ message: { zh } }]);
    expect(judge([kind], [])[0]?.severity).toBeUndefined();
  });

  it('holds an unknown platform for a foreign one', () => {
    expect(judge(['ebp'], [])).toMatchObject([{ severity: 'unexplained' }]);
  });

  it.each([
    [undefined, 0],
    ['active', 0],
    ['suspended', 1],
    ['cancelled', 1],
  ] as const)('judges the status %s', (status, count) => {
    expect(judge(['pay'], [{ code: '3104W60004', name: '宁波测试支付', ...(status ? { status } : {}) }])).toHaveLength(
      count,
    );
  });

  function judge(kinds: readonly string[], firms: readonly Enterprise[]) {
    const reference = referenceIndex({
      enterpriseKinds: new Set(kinds),
      enterprises: new Map(firms.map((firm) => [firm.code, firm])),
    });
    return unregisteredParty.check(facts({ reference }), defaultPolicy);
  }
});

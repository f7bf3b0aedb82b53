import { describe, expect, it } from 'vitest';
import { stratumOf, stratumText } from '../../../../shared/domain/select/stratum-of.ts';
import { goodsCase } from '../../../builders/goods-case.ts';

const reference = {
  enterprises: {
    ebc: [{ code: '913302000000000001', aliases: ['3104W60001'], name: '宁波测试商家', creditTier: '失信企业' }],
  },
};

describe('stratumOf', () => {
  it('finds the tier of the merchant by any of its codes', () => {
    expect(stratumOf(goodsCase({ reference }))).toEqual({ tier: '失信企业', tradeMode: '1210', carrier: '3104W60002' });
  });

  it('knows nothing where nothing is stated', () => {
    const { papers, reference: empty } = goodsCase();

    expect(stratumOf({ papers: { ...papers, declaration: null, order: null }, reference: empty })).toEqual({
      tier: null,
      tradeMode: null,
      carrier: null,
    });
  });
});

describe('stratumText', () => {
  it('writes a dash for what is unknown', () => {
    expect(stratumText({ tier: null, tradeMode: '9610', carrier: null })).toBe('-|9610|-');
  });
});

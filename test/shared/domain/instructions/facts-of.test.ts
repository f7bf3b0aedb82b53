import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../shared/domain/instructions/facts-of.ts';
import { compileReference } from '../../../../shared/domain/reference/compile-reference.ts';
import type { LinkCount, LinkCounts } from '../../../../shared/model/link-sheet.ts';
import { declaration, facts, order, papers } from '../../../builders/parcel.ts';

const MERCHANT = '3104W60001';
const withMerchant = (over: object) =>
  compileReference({ enterprises: { ebc: [{ code: MERCHANT, name: '宁波测试商家', ...over }] } }, 'test');

function counts(phone: number, address: number): LinkCounts {
  const of = (all: number): LinkCount => ({ all, month: 0, newInWeek: 0 });
  return {
    buyersOfPhone: of(phone),
    buyersOfAddress: of(address),
    buyersOfPayer: of(0),
    phonesOfBuyer: of(1),
    addressesOfBuyer: of(1),
    payersOfBuyer: of(0),
    platformsOfMerchant: of(1),
    paymentFirmsOfMerchant: of(1),
    carriersOfMerchant: of(1),
    agentsOfMerchant: of(1),
    accountsOfMerchant: of(0),
    daysKnown: 0,
  };
}

describe('factsOf', () => {
  it('tells what the papers of a parcel say', () => {
    const reference = withMerchant({ creditTier: '常规企业', registeredAt: '2026-11-01' });

    const known = factsOf(
      facts({ reference, links: counts(3, 7) }),
      [{ code: 'under-value' }, { code: 'ip-hit' }, { code: 'ip-hit' }],
      0.4,
    );

    expect(known).toEqual({
      customsCode: '3105',
      portCode: '3105',
      tradeMode: '1210',
      platform: '310430YDWB',
      merchant: MERCHANT,
      paymentFirm: '3104W60004',
      carrier: '3104W60002',
      agent: '3104W60003',
      tier: '常规企业',
      merchantDays: 3,
      hs: ['1901101010', '3304990039'],
      origins: ['304', '305'],
      barcodes: [],
      goods: '测试奶粉 800g/罐 | 品名:奶粉|品牌:无|规格:800g/罐 | 测试面霜 50ml/瓶 | 品名:面霜|品牌:无|规格:50ml/瓶',
      lines: 2,
      quantity: 3,
      value: 360,
      weight: 2,
      province: '33',
      day: '2026-11-04',
      hour: 12,
      phoneBuyers: 3,
      addressBuyers: 7,
      findings: ['ip-hit', 'under-value'],
      score: 0.4,
    });
  });

  it('leaves unknown what no paper and no reference says', () => {
    const nothing = papers({ order: null, payments: [], waybill: null, declaration: null });

    const known = factsOf(facts({ papers: nothing, quota: null }), [], 0);

    expect(known).toEqual({
      ...{ customsCode: '', portCode: '', tradeMode: '', platform: '', merchant: '', paymentFirm: '', carrier: '' },
      ...{ agent: '', tier: '', merchantDays: null, hs: [], origins: [], barcodes: [], goods: '', lines: 0 },
      ...{ quantity: 0, value: 0, weight: 0, province: '', day: '', hour: 0, phoneBuyers: null, addressBuyers: null },
      ...{ findings: [], score: 0 },
    });
  });

  it('names the parties by the order while there is no declaration', () => {
    const known = factsOf(facts({ papers: papers({ declaration: null }) }), [], 0);

    expect([known.platform, known.merchant, known.merchantDays, known.hs]).toEqual(['310430YDWB', MERCHANT, null, []]);
  });

  it.each([
    ['2026-11-04', 0],
    ['20261103', 1],
    ['2026-11-05', null],
    ['yesterday', null],
  ])('counts the days since %s as %j', (registeredAt, days) => {
    expect(factsOf(facts({ reference: withMerchant({ registeredAt }) }), [], 0).merchantDays).toBe(days);
  });

  it('folds width and case of goods, sorts what is listed and lists it once', () => {
    const [first, second] = declaration().lines;
    if (first === undefined || second === undefined) throw new Error('the builder has two lines');
    const lines = [
      { ...second, gname: 'ＡＢＣ Milk', gmodel: '规格:1Ｌ', barCode: '690222' },
      { ...first, gcode: second.gcode, gname: 'Cream', gmodel: '无', barCode: '690111', country: '305' },
    ];

    const known = factsOf(facts({ papers: papers({ declaration: declaration({ lines }) }) }), [], 0);

    expect(known.goods).toBe('abc milk | 规格:1l | cream | 无');
    expect([known.hs, known.origins, known.barcodes]).toEqual([['3304990039'], ['305'], ['690111', '690222']]);
  });

  it('takes the province of the area code of the order', () => {
    const known = factsOf(facts({ papers: papers({ order: order({ consigneeDistrict: '650102' }) }) }), [], 0);

    expect(known.province).toBe('65');
  });

  it('holds nothing by which a person could be known', () => {
    const text = JSON.stringify(factsOf(facts(), [], 0));

    for (const known of ['110101190001010014', '13800000001', '测试甲', '测试路', 'U0001'])
      expect(text).not.toContain(known);
  });
});

import { describe, expect, it } from 'vitest';
import { compileReference } from '../../../../shared/domain/reference/compile-reference.ts';
import type { Goods, Reference } from '../../../../shared/model/reference.ts';

const compile = (reference: Reference) => compileReference(reference, 'v1');
const article = (itemNo: string, more: Partial<Goods> = {}): Goods => ({ gcode: '3304990029', itemNo, ...more });

describe('compileReference', () => {
  it('knows nothing from an empty file', () => {
    const index = compile({});

    expect(index.version).toBe('v1');
    expect([index.enterpriseKinds, index.enterprises, index.goods, index.districts, index.inspectors]).toEqual([
      new Set(),
      new Map(),
      new Map(),
      new Map(),
      new Map(),
    ]);
    expect(index.rights).toEqual([]);
    expect(index.limits).toEqual({ singleFen: undefined, annualFen: undefined });
  });

  it('compiles what was published once, and every other content anew', () => {
    const reference: Reference = { enterprises: { ebc: [{ code: 'M1', name: '商家' }] } };

    const index = compileReference(reference, 'v1');

    expect(compileReference(reference, 'v1')).toBe(index);
    expect(compileReference(reference, 'v2').version).toBe('v2');
    expect(compileReference({ ...reference }, 'v1')).not.toBe(index);
  });

  it('finds an enterprise by its code and by each alias', () => {
    const merchant = { code: '3104W60001', aliases: ['913302000000000001'], name: '宁波测试商家' };
    const { enterprises } = compile({ enterprises: { ebc: [merchant] } });

    expect(enterprises.get('3104W60001')).toEqual(merchant);
    expect(enterprises.get('913302000000000001')).toEqual(merchant);
  });

  it.each([[['a', 'b']], [['b', 'a']]])(
    'prefers the owner of a code to an alias, in any order of the rooms',
    (order) => {
      const rooms: Record<string, { code: string; name: string; aliases?: string[] }[]> = {
        a: [{ code: 'X', name: 'owner' }],
        b: [{ code: 'Y', name: 'other', aliases: ['X'] }],
      };
      const enterprises = Object.fromEntries(order.map((kind) => [kind, rooms[kind] ?? []]));

      expect(compile({ enterprises }).enterprises.get('X')?.name).toBe('owner');
    },
  );

  it('names only the rooms that somebody is in', () => {
    const { enterpriseKinds } = compile({ enterprises: { ebc: [], pay: [{ code: 'P', name: '测试支付' }] } });

    expect(enterpriseKinds).toEqual(new Set(['pay']));
  });

  it('finds an article by tariff number and article number', () => {
    const { goods } = compile({ goods: [article('A', { usualPriceFen: 100 }), article('B', { usualPriceFen: 0 })] });

    expect(goods.get('3304990029 A')?.usualPriceFen).toBe(100);
    expect(goods.get('3304990029 B')?.usualPriceFen).toBe(0);
    expect(goods.get('3304990029 C')).toBeUndefined();
  });

  it('gives a tariff number the rates on which its articles agree, and nothing of one article', () => {
    const rates = { vatRate: 0.13, consumptionTaxRate: 0 };
    const { goods } = compile({
      goods: [
        article('A', { ...rates, dutyRate: 0.1, usualPriceFen: 100, name: '面霜' }),
        article('B', { ...rates, dutyRate: 0.2 }),
        article('C', { consumptionTaxRate: 0 }),
      ],
    });

    expect(goods.get('3304990029')).toEqual({ gcode: '3304990029', vatRate: 0.13, consumptionTaxRate: 0 });
  });

  it('takes an entry without article number for the tariff number itself', () => {
    const heading = { gcode: '3304990029', vatRate: 0.09 };
    const { goods } = compile({ goods: [article('A', { vatRate: 0.13 }), heading] });

    expect(goods.get('3304990029')).toEqual(heading);
  });

  it('sorts inspectors by site and districts by code, and hands rights and limits on', () => {
    const right = { recordNo: 'T1', holder: '测试权利人', marks: ['测试'] };
    const inspectors = ['3105', '2216', '3105'].map((customsCode, at) => ({ id: `I${at}`, name: '测试', customsCode }));
    const customsDistricts = [{ code: '3105', name: '宁波' }];
    const index = compile({ ipRights: [right], inspectors, customsDistricts, limits: { singleFen: 1 } });

    expect(index.inspectors.get('3105')?.map(({ id }) => id)).toEqual(['I0', 'I2']);
    expect(index.districts.get('3105')).toBe('宁波');
    expect(index.rights).toEqual([right]);
    expect(index.limits).toEqual({ singleFen: 1, annualFen: undefined });
  });
});

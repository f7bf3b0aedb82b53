import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { taxMismatch } from '../../../../shared/domain/tax/tax-mismatch.ts';
import type { Case } from '../../../../shared/model/case.ts';
import { type Article, declarationLine, goodsCase, orderLine } from '../../../builders/goods-case.ts';

const reference = {
  goods: [
    { gcode: '2106909090', itemNo: 'A1', vatRate: 0.13, consumptionTaxRate: 0, dutyRate: 0.1 },
    { gcode: '3304990029', itemNo: 'B1', vatRate: 0.13, consumptionTaxRate: 0.15, dutyRate: 0.1 },
    { gcode: '3304990029', itemNo: 'B2', dutyRate: 0.1 },
    { gcode: '9999000000', itemNo: 'C1', vatRate: 0.13 },
  ],
};

const supplement: Article = { gcode: '2106909090', itemNo: 'A1', price: '300' };
const cream: Article = { gcode: '3304990029', itemNo: 'B1', price: '100' };

/** An order of 300 + 100 with freight 12: tax 28.119 + 23.7506 = 51.87. */
function taxed(taxTotal: string, order = {}, declaration = {}): Case {
  const paid = { taxTotal, freight: '12', acturalPaid: String((412 * 100 + Math.round(Number(taxTotal) * 100)) / 100) };
  return goodsCase({
    goods: [supplement, cream],
    order: { ...paid, ...order },
    declaration: { freight: '12', ...declaration },
    reference,
  });
}

const check = (facts: Case) => taxMismatch.check(facts, defaultPolicy);

describe('taxMismatch', () => {
  it('accepts the computed tax', () => {
    expect(check(taxed('51.87'))).toEqual([]);
  });

  it.each(['51.85', '51.89'])('accepts %s, the last amount inside a cent per line', (tax) => {
    expect(check(taxed(tax))).toEqual([]);
  });

  it.each(['51.84', '51.90'])('reports %s, the first amount outside', (tax) => {
    expect(check(taxed(tax))).toHaveLength(1);
  });

  it('says both amounts, what they rest on and the tolerance', () => {
    const [judgement] = check(taxed('40.00'));

    expect(judgement?.message.zh).toBe('订单代扣税款 40 元；按申报的商品、运费、保费计算应为 51.87 元，相差 -11.87 元');
    expect(judgement?.message.en).toContain('CNY 51.87');
    expect(judgement?.threshold).toBe('0.02');
    expect(judgement?.values).toContainEqual({
      document: 'declaration',
      field: 'gcode',
      value: '3304990029',
      line: '2',
    });
  });

  it('takes an order without withheld tax for one whose price includes it', () => {
    expect(check(taxed('0'))).toEqual([]);
  });

  it('leaves an order whose own sum is wrong to its own rule', () => {
    expect(check(taxed('40.00', { acturalPaid: '463.87' }))).toEqual([]);
  });

  it.each([
    ['declared', { declaration: { lines: [supplement, { ...cream, qty: '3' }].map(declarationLine) } }],
    ['ordered', { order: { lines: [supplement, { ...cream, qty: '3' }].map(orderLine) } }],
  ])(
    'leaves a changed %s quantity to the comparison of the lines',
    (_side, { order, declaration }: Partial<Record<'order' | 'declaration', object>>) => {
      expect(check(taxed('51.87', order, declaration))).toEqual([]);
    },
  );

  it('leaves a dropped line to the comparison of the lines', () => {
    expect(check(taxed('51.87', {}, { lines: [declarationLine(supplement, 0)] }))).toEqual([]);
  });

  it('passes over a dropped gift line at price 0', () => {
    const gift = { ...cream, price: '0' };
    const lines = [supplement, cream, gift].map(orderLine);

    expect(check(taxed('51.87', { lines }))).toEqual([]);
    expect(check(taxed('61.87', { lines }))).toHaveLength(1);
  });

  it('reports a tariff number whose rates the tax does not follow', () => {
    const lines = [{ ...supplement, gcode: '3304990029' }, cream].map(declarationLine);

    expect(check(taxed('51.87', {}, { lines }))).toHaveLength(1);
  });

  it('reports insurance and freight that were declared but not taxed', () => {
    expect(check(taxed('51.87', {}, { insuredFee: '8' }))).toHaveLength(1);
    expect(check(taxed('51.87', {}, { freight: '20' }))).toHaveLength(1);
  });

  it('takes a rate that the article does not state from its tariff number', () => {
    const lines = [supplement, { ...cream, itemNo: 'B2' }].map(declarationLine);

    expect(check(taxed('51.87', {}, { lines }))).toEqual([]);
    expect(check(taxed('61.87', {}, { lines }))).toHaveLength(1);
  });

  it.each(['9999000000', '0101210010'])('is silent when a rate of %s is unknown', (gcode) => {
    const lines = [supplement, { ...cream, gcode }].map(declarationLine);

    expect(check(taxed('61.87', {}, { lines }))).toEqual([]);
  });

  describe('above the single limit', () => {
    const dear = (price: string, qty: string, taxTotal: string) =>
      goodsCase({
        goods: [{ ...supplement, price, qty }],
        order: { taxTotal, acturalPaid: String(Number(price) * Number(qty) + Number(taxTotal)) },
        reference,
      });

    it('takes 5,000 at the reduced tax', () => {
      expect(check(dear('5000', '1', '455'))).toEqual([]);
      expect(check(dear('5000', '1', '1215'))).toHaveLength(1);
    });

    it('takes one item above it at the full tax', () => {
      expect(check(dear('5001', '1', '1215.24'))).toEqual([]);
      expect(check(dear('5001', '1', '455.09'))).toHaveLength(1);
    });

    it('leaves several items above it to the limit', () => {
      expect(check(dear('3000', '2', '546'))).toEqual([]);
      expect(check(dear('3000', '2', '999'))).toEqual([]);
    });

    it('follows the limit of the reference file', () => {
      const facts = dear('1000', '1', '91');

      expect(check(facts)).toEqual([]);
      expect(check({ ...facts, reference: { ...facts.reference, limits: { singleFen: 99_999 } } })).toHaveLength(1);
    });
  });

  it('needs both documents', () => {
    const facts = taxed('40.00');

    expect(check({ ...facts, papers: { ...facts.papers, order: null } })).toEqual([]);
    expect(check({ ...facts, papers: { ...facts.papers, declaration: null } })).toEqual([]);
  });
});

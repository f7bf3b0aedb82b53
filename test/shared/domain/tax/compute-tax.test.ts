import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { computeTax, type TaxableLine } from '../../../../shared/domain/tax/compute-tax.ts';
import { decimalText, exact, fen, sum } from '../../../../shared/notation/decimal.ts';

const line = (value: string, consumption: number, vat: number, duty = 0, gnum = '1'): TaxableLine => ({
  gnum,
  value: exact(value),
  rates: { consumption, vat, duty },
});

const reduced = (goods: readonly TaxableLine[], freight = '0', insuredFee = '0') =>
  computeTax(goods, exact(freight), exact(insuredFee), defaultPolicy, { full: false });

const full = (goods: readonly TaxableLine[]) => computeTax(goods, 0n, 0n, defaultPolicy, { full: true });

describe('computeTax', () => {
  it.each([
    [0, 0.13, '9.1'],
    [0, 0.09, '6.3'],
    [0.15, 0.13, '23.0588'],
    [0.1, 0.13, '17.8889'],
    [0.2, 0.13, '28.875'],
  ])('gives the combined rate of rules.md §1.4 for c=%d, v=%d', (c, v, percent) => {
    const { total } = reduced([line('100', c, v)]);

    expect(Number(decimalText(total)).toFixed(4)).toBe(Number(percent).toFixed(4));
  });

  it('splits P = 1000, c = 15 %, v = 13 % as the check value says', () => {
    const tax = reduced([line('1000', 0.15, 0.13)]);

    expect([tax.consumption, tax.vat, tax.total].map(fen)).toEqual([12_353, 10_706, 23_059]);
    expect(tax.duty).toBe(0n);
  });

  it('gives VAT 9.1 for the tax bill sample', () => {
    expect(decimalText(reduced([line('100', 0, 0.13)]).vat)).toBe('9.1');
  });

  it('takes the whole statutory tax with duty for a single item above the limit', () => {
    const tax = full([line('6000', 0.15, 0.13, 0.1)]);

    expect(decimalText(tax.duty)).toBe('600');
    expect(decimalText(tax.consumption)).toBe('1164.70588');
    expect(decimalText(tax.vat)).toBe('1009.41176');
  });

  it('taxes freight and insurance with the lines they are shared over by value', () => {
    const tax = reduced([line('300', 0, 0.13, 0, '1'), line('100', 0, 0.09, 0, '2')], '15', '5');

    expect(tax.lines.map(({ dutiable }) => decimalText(dutiable))).toEqual(['315', '105']);
    expect(tax.lines.map(({ total }) => decimalText(total))).toEqual(['28.665', '6.615']);
    expect(decimalText(tax.total)).toBe('35.28');
  });

  it('takes nothing for nothing', () => {
    expect(reduced([line('0', 0.15, 0.13)]).total).toBe(0n);
    expect(reduced([]).total).toBe(0n);
  });

  it('neither loses nor makes value, and its parts add up', () => {
    const cents = fc.bigInt({ min: 0n, max: 500_000n }).map((amount) => amount * 1000n);
    const rates = fc.record({
      vat: fc.constantFrom(0.09, 0.13),
      consumption: fc.constantFrom(0, 0.1, 0.15, 0.2),
      duty: fc.constant(0.05),
    });
    const goods = fc.array(fc.record({ gnum: fc.constant('1'), value: cents, rates }), { minLength: 1, maxLength: 99 });

    fc.assert(
      fc.property(goods, cents, cents, fc.boolean(), (lines, freight, insuredFee, isFull) => {
        const tax = computeTax(lines, freight, insuredFee, defaultPolicy, { full: isFull });

        expect(sum(tax.lines.map(({ dutiable }) => dutiable))).toBe(
          sum(lines.map(({ value }) => value)) + freight + insuredFee,
        );
        expect(tax.duty + tax.consumption + tax.vat).toBe(tax.total);
        expect(sum(tax.lines.map(({ total }) => total))).toBe(tax.total);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { taxDue } from '../../../../shared/domain/tax/tax-due.ts';
import { decimalText } from '../../../../shared/notation/decimal.ts';
import { type Article, goodsCase } from '../../../builders/goods-case.ts';

const RATED = { gcode: '2106909090', vatRate: 0.13, consumptionTaxRate: 0, dutyRate: 0.2 };

function due(goods: readonly Article[], rates: readonly (typeof RATED)[] = [RATED]): string | null {
  const { papers, reference } = goodsCase({ goods, reference: { goods: [...rates] } });
  if (!papers.declaration) throw new Error('the case has a declaration');
  const tax = taxDue(papers.declaration.lines, papers.declaration, reference, defaultPolicy);
  return tax === null ? null : decimalText(tax);
}

describe('taxDue', () => {
  it('takes 70 % within the single limit', () => {
    expect(due([{ price: '1000' }])).toBe('91');
  });

  it('takes all of duty and VAT for one indivisible item above it', () => {
    expect(due([{ price: '5000' }])).toBe('455');
    expect(due([{ price: '5000.01' }])).toBe('1780.00356');
  });

  it('knows nothing of several items above the limit, nor of goods without rates', () => {
    expect(due([{ price: '3000', qty: '2' }])).toBeNull();
    expect(due([{ price: '1000' }], [])).toBeNull();
  });

  it('asks no rate of a gift', () => {
    expect(due([{ price: '1000' }, { gcode: '9999999999', price: '0' }])).toBe('91');
  });
});

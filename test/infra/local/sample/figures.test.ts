import { describe, expect, it } from 'vitest';
import { kilograms, taxFen, yuan } from '../../../../infra/local/sample/figures.ts';

const goods = (rates: object) => ({ gcode: '3304990039', ...rates });

describe('taxFen', () => {
  it('gives the check values of rules.md §1.4', () => {
    expect(taxFen(100_000, goods({ vatRate: 0.13, consumptionTaxRate: 0.15 }))).toBe(23_059);
    expect(taxFen(100_000, goods({ vatRate: 0.13 }))).toBe(9_100);
    expect(taxFen(100_000, goods({ vatRate: 0.09 }))).toBe(6_300);
    expect(taxFen(0, goods({ vatRate: 0.13 }))).toBe(0);
    expect(taxFen(100_000, goods({}))).toBe(0);
  });
});

describe('yuan', () => {
  it('writes fen as a CEB decimal', () => {
    expect([yuan(0), yuan(5), yuan(23_098)]).toEqual(['0', '0.05', '230.98']);
  });
});

describe('kilograms', () => {
  it('adds up the pieces and takes a usual weight where none is known', () => {
    const known = { offer: { goods: goods({ netWeightKg: 0.0035 }) }, qty: 2 };
    const unknown = { offer: { goods: goods({}) }, qty: 1 };

    expect(kilograms([known, unknown], 'netWeightKg')).toBe('0.307');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalText,
  dividedBy,
  exact,
  fen,
  magnitude,
  quotient,
  sameDecimal,
  sum,
  times,
  yuanOfFen,
} from '../../../shared/notation/decimal.ts';

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('exact', () => {
  it.each([
    ['0', 0n],
    ['0.00001', 1n],
    ['230.98000', 23_098_000n],
    ['14000', 1_400_000_000n],
    ['-0.5', -50_000n],
    ['-1.25', -125_000n],
    ['.5', 50_000n],
    ['5.', 500_000n],
    ['1.0000099', 100_000n],
    ['9999999999', 999_999_999_900_000n],
    ['99999999999', 9_999_999_999_900_000n],
    ['12345678.9', 1_234_567_890_000n],
    ['123456789.12345', 12_345_678_912_345n],
    ['9999999999999999999', 999_999_999_999_999_999_900_000n],
  ])('reads %s as %s', (text, value) => {
    expect(exact(text)).toBe(value);
  });

  it.each(['1e5', '1,5', '1.2.3', 'one'])('refuses %s', (text) => {
    expect(() => exact(text)).toThrow(SyntaxError);
  });

  it('reads what decimalText wrote', () => {
    fc.assert(fc.property(amounts, (value) => exact(decimalText(value)) === value));
  });
});

describe('decimalText', () => {
  it.each([
    [0n, '0'],
    [23_098_000n, '230.98'],
    [-1n, '-0.00001'],
    [100_000n, '1'],
  ])('writes %s as %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});

describe('times', () => {
  it.each([
    ['2', '100', '200'],
    ['0.00001', '0.5', '0.00001'],
    ['0.00001', '0.4', '0'],
    ['-0.00001', '0.5', '-0.00001'],
    ['-0.00001', '0.4', '0'],
    ['-0.00001', '-0.5', '0.00001'],
  ])('%s × %s = %s, half away from zero', (a, b, product) => {
    expect(decimalText(times(exact(a), exact(b)))).toBe(product);
  });

  it('changes its sign with each factor', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => times(-a, b) === -times(a, b)));
  });
});

describe('dividedBy', () => {
  it.each([
    ['1', '3', '0.33333'],
    ['2', '3', '0.66667'],
    ['-2', '3', '-0.66667'],
    ['2', '-3', '-0.66667'],
    ['-2', '-3', '0.66667'],
    ['0.00001', '2', '0.00001'],
    ['0', '3', '0'],
  ])('%s ÷ %s = %s', (a, b, quotient) => {
    expect(decimalText(dividedBy(exact(a), exact(b)))).toBe(quotient);
  });
});

describe('quotient', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [4n, 3n, 1n],
    [5n, 3n, 2n],
    [0n, 7n, 0n],
  ])('%i ÷ %i = %i', (numerator, denominator, rounded) => {
    expect(quotient(numerator, denominator)).toBe(rounded);
  });
});

describe('fen', () => {
  it.each([
    ['1.23', 123],
    ['0.005', 1],
    ['0.00499', 0],
    ['-0.005', -1],
    ['-1.234', -123],
  ])('rounds %s yuan to %i', (yuan, expected) => {
    expect(fen(exact(yuan))).toBe(expected);
  });

  it('is undone by yuanOfFen', () => {
    fc.assert(fc.property(fc.integer(), (amount) => fen(yuanOfFen(amount)) === amount));
  });
});

describe('sameDecimal', () => {
  it.each([
    ['0', '0.00', true],
    ['387.76', '387.76000', true],
    ['387.76', '387.77', false],
  ])('answers for %s and %s: %s', (a, b, expected) => {
    expect(sameDecimal(a, b)).toBe(expected);
  });
});

describe('sum', () => {
  it('adds, and is nothing for nothing', () => {
    expect(sum([exact('0.1'), exact('0.2')])).toBe(exact('0.3'));
    expect(sum([])).toBe(0n);
    expect(magnitude(-3n)).toBe(3n);
  });
});

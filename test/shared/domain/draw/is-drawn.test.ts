import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDrawn, isFraction } from '../../../../shared/domain/draw/is-drawn.ts';

const fraction = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((units) => {
  const digits = units.toString().padStart(13, '0');
  return { units, text: `${digits.slice(0, 1)}.${digits.slice(1)}` };
});

describe('isDrawn', () => {
  it.each([
    ['0.009999999999', '0.010000000000', true],
    ['0.010000000000', '0.010000000000', false],
    ['0.000000000000', '0.000000000000', false],
    ['0.999999999999', '1.000000000000', true],
  ])('%s against %s is %s', (draw, rate, drawn) => {
    expect(isDrawn(draw, rate)).toBe(drawn);
  });

  it('compares as the numbers do', () => {
    fc.assert(
      fc.property(fraction, fraction, (draw, rate) => {
        expect(isDrawn(draw.text, rate.text)).toBe(draw.units < rate.units);
        expect(isFraction(draw.text)).toBe(true);
      }),
    );
  });
});

describe('isFraction', () => {
  it.each(['0.01', '1.000000000001', '2.000000000000', '0,010000000000', '.010000000000', '0.0100000000000', ''])(
    'refuses %j',
    (text) => {
      expect(isFraction(text)).toBe(false);
    },
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldIdNumber, idCheckCharacter, idNumberFault, sameIdNumber } from '../../../shared/notation/id-number.ts';

describe('idNumberFault', () => {
  it.each([
    ['110101190001010014', null],
    ['11010119000101009X', null],
    ['11010119000101009x', null],
    ['１１０１０１１９０００１０１００１４', null],
    [' 110101190001010014 ', null],
    ['110101190001010015', 'check'],
    ['11010119000101001', 'length'],
    ['1101011900010100144', 'length'],
    ['110101900101001', 'length'],
    ['', 'length'],
    ['11010119000101A014', 'characters'],
    ['1101011900010100X4', 'characters'],
    ['990101190001010014', 'area'],
    ['110101190002290014', 'date'],
    ['110101190013010014', 'date'],
    ['110101190001000014', 'date'],
    ['110101190004310014', 'date'],
    ['110***********0014', 'masked'],
    ['110101XXXXXXXX0014', 'masked'],
  ])('says of %s: %s', (number, fault) => {
    expect(idNumberFault(number)).toBe(fault);
  });

  it('knows leap years', () => {
    const born = (date: string) => `110101${date}001`;

    expect(idNumberFault(born('20000229') + idCheckCharacter(born('20000229')))).toBeNull();
    expect(idNumberFault(born('20010229') + idCheckCharacter(born('20010229')))).toBe('date');
  });

  it('finds every single wrong digit of the order number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 14, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (n, at, step) => {
          const digits = `11010119000101${String(n).padStart(3, '0')}`;
          const wrong = [...digits]
            .map((digit, i) => (i === at ? String((Number(digit) + step) % 10) : digit))
            .join('');

          expect(idNumberFault(digits + idCheckCharacter(digits))).toBeNull();
          expect(idNumberFault(wrong + idCheckCharacter(digits))).toBe('check');
        },
      ),
    );
  });
});

describe('sameIdNumber', () => {
  it('forgives case, width and spaces, nothing else', () => {
    expect(sameIdNumber('11010119000101009X', '11010119000101009x')).toBe(true);
    expect(sameIdNumber('110101190001010014', '110101 19000101 0014')).toBe(true);
    expect(sameIdNumber('110101190001010014', '110101190001010030')).toBe(false);
    expect(foldIdNumber('１1x')).toBe('11X');
  });
});

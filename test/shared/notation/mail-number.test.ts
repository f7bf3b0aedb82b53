import { describe, expect, it } from 'vitest';
import { foldMailNumber, mailNumberFault, mailNumberOf } from '../../../shared/notation/mail-number.ts';

describe('foldMailNumber', () => {
  it.each(['EE123456785CN', 'ee 123 456 785 cn', 'ＥＥ123456785ＣＮ', 'EE-123456785-CN'])(
    'writes %s in one form',
    (text) => {
      expect(foldMailNumber(text)).toBe('EE123456785CN');
    },
  );
});

describe('mailNumberFault', () => {
  // RB473124829GB is the example of UPU S10; the last two leave 0 and 1, which have no digit of their own.
  it.each(['EE123456785CN', 'RB473124829GB', 'EE000000005CN', 'EE020000000CN'])('finds none in %s', (number) => {
    expect(mailNumberFault(number)).toBeNull();
  });

  it.each(['EE123456784CN', 'EE123456786CN', 'EE123465785CN', 'EE213456785CN'])(
    'sees a digit misread in %s',
    (number) => {
      expect(mailNumberFault(number)).toBe('check-digit');
    },
  );

  it.each(['', 'EE12345678CN', 'EE1234567855CN', '1E123456785CN', 'EE123456785', 'ee123456785cn', '13800000001'])(
    'takes %s for no such number',
    (number) => {
      expect(mailNumberFault(number)).toBe('form');
    },
  );
});

describe('mailNumberOf', () => {
  it.each([
    ['12345678', 'EE123456785CN'],
    ['00000000', 'EE000000005CN'],
    ['02000000', 'EE020000000CN'],
  ])('gives the serial %s its check digit', (serial, number) => {
    expect(mailNumberOf('EE', serial, 'CN')).toBe(number);
  });
});

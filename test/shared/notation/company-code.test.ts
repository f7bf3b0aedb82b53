import { describe, expect, it } from 'vitest';
import { creditCheckCharacter, isCreditCode, isCustomsCode } from '../../../shared/notation/company-code.ts';

describe('creditCheckCharacter', () => {
  it('agrees with the example of GB 32100', () => {
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3');
  });

  it('is null for what cannot be a code', () => {
    expect(creditCheckCharacter('91350100I000100Y4')).toBeNull();
    expect(creditCheckCharacter('91350100M0001')).toBeNull();
  });
});

describe('isCreditCode', () => {
  it.each([
    ['91350100M000100Y43', true],
    ['91350100M000100Y44', false],
    ['91350100M000100Z43', false],
    ['91350100m000100y43', false],
    ['4601630004', false],
  ])('answers for %s: %s', (code, expected) => {
    expect(isCreditCode(code)).toBe(expected);
  });
});

describe('isCustomsCode', () => {
  it.each([
    ['4601630004', true],
    ['33169667BG', true],
    ['33169667bg', false],
    ['460163000', false],
    ['46016300041', false],
  ])('answers for %s: %s', (code, expected) => {
    expect(isCustomsCode(code)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { foldPhone, samePhone } from '../../../shared/notation/phone.ts';

describe('samePhone', () => {
  it.each([
    '+8613800000001',
    '+86 138 0000 0001',
    '008613800000001',
    '86-13800000001',
    '8613800000001',
    '(86)138-0000-0001',
    '138 0000 0001',
    '１３８０００００００１',
  ])('takes %s for 13800000001', (other) => {
    expect(samePhone('13800000001', other)).toBe(true);
  });

  it.each(['13800000002', '1380000000', '138****0001', '', '无'])('tells %s from 13800000001', (other) => {
    expect(samePhone('13800000001', other)).toBe(false);
  });

  it('takes texts without digits for the same only when equal', () => {
    expect(samePhone('无', '空')).toBe(false);
    expect(samePhone('无', '无')).toBe(true);
  });
});

describe('foldPhone', () => {
  it.each([
    ['0574-8600 0001', '057486000001'],
    ['86000001', '86000001'],
    ['138****0001', '138****0001'],
    ['138000000012', '138000000012'],
  ])('folds %s to %s', (phone, folded) => {
    expect(foldPhone(phone)).toBe(folded);
  });
});

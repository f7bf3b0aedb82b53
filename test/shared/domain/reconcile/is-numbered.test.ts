import { describe, expect, it } from 'vitest';
import { isNumbered } from '../../../../shared/domain/reconcile/is-numbered.ts';

describe('isNumbered', () => {
  it.each([
    [['1', '2', '3'], true],
    [['3', '1', '2'], true],
    [['01', '2'], true],
    [['1', '2', '4'], false],
    [['1', '1'], false],
    [['0', '1'], false],
  ])('answers for %s: %s', (numbers, expected) => {
    expect(isNumbered(numbers.map((gnum) => ({ gnum })))).toBe(expected);
  });
});

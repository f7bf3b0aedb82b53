import { describe, expect, it } from 'vitest';
import { graver, isGraver } from '../../../../shared/domain/select/lanes.ts';

describe('graver', () => {
  it.each([
    ['green', 'yellow', 'yellow'],
    ['red', 'yellow', 'red'],
    ['green', 'green', 'green'],
  ] as const)('of %s and %s is %s', (a, b, graverOne) => {
    expect(graver(a, b)).toBe(graverOne);
    expect(graver(b, a)).toBe(graverOne);
  });
});

describe('isGraver', () => {
  it('holds for a lane that asks for more, not for the same one', () => {
    expect(isGraver('red', 'yellow')).toBe(true);
    expect(isGraver('yellow', 'yellow')).toBe(false);
    expect(isGraver('green', 'yellow')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isObject } from '../../../../shared/wire/document/given.ts';

describe('isObject', () => {
  it('holds for objects, not for null, lists and values', () => {
    expect([{}, null, [], 'x', 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false]);
  });
});

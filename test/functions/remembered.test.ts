import { describe, expect, it } from 'vitest';
import { remembered } from '../../functions/assess/remembered.ts';

describe('remembered', () => {
  it('asks once for each value', () => {
    const asked: string[] = [];
    const token = remembered((value) => {
      asked.push(value);
      return `token of ${value}`;
    });

    expect([token('a'), token('b'), token('a')]).toEqual(['token of a', 'token of b', 'token of a']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('answers the very same object, also for an empty text', () => {
    const place = remembered((address) => ({ address }));

    expect(place('')).toBe(place(''));
  });
});

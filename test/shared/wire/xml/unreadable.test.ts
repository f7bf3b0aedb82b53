import { describe, expect, it } from 'vitest';
import { unreadable, unreadableAt } from '../../../../shared/wire/xml/unreadable.ts';

describe('unreadable', () => {
  it('is a refusal of the whole request', () => {
    const refusal = unreadable('It is broken.');

    expect(refusal.status).toBe(400);
    expect(refusal.problems).toEqual([{ detail: 'It is broken.', pointer: '', code: 'unreadable' }]);
  });
});

describe('unreadableAt', () => {
  it.each([
    [0, 'Line 1, column 1: x.'],
    [2, 'Line 1, column 3: x.'],
    [3, 'Line 2, column 1: x.'],
    [5, 'Line 3, column 2: x.'],
  ])('counts lines and columns from 1 at %i', (at, message) => {
    expect(unreadableAt('ab\n\ncd', at === 3 ? 3 : at, 'x').message).toBe(message);
  });
});

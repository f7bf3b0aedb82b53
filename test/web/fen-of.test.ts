import { describe, expect, it } from 'vitest';
import { fenOf } from '../../web/src/cases/fen-of.ts';

describe('fenOf', () => {
  it.each([
    ['15000', 1_500_000],
    ['15,000.5', 1_500_050],
    [' 106.80 ', 10_680],
    ['0.01', 1],
    ['0', null],
    ['', null],
    ['1.234', null],
    ['-5', null],
    ['1e5', null],
    ['十', null],
  ])('reads %j as %j', (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });
});

import { describe, expect, it } from 'vitest';
import { isDay } from '../../../shared/notation/is-day.ts';

describe('isDay', () => {
  it.each([
    ['2026-11-30', true],
    ['2026-11-31', false],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-00-10', false],
    ['1999-01-01', false],
    ['20261104', false],
    ['2026-11-04T00:00:00Z', false],
    ['', false],
  ])('takes %s for a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});

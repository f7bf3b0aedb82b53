import { describe, expect, it } from 'vitest';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';

describe('CALENDARS', () => {
  it('finds each published year under its own name', () => {
    expect([...CALENDARS].map(([year, { year: own }]) => [year, own])).toEqual([
      ['2025', '2025'],
      ['2026', '2026'],
    ]);
  });
});

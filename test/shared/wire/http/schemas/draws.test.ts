import { describe, expect, it } from 'vitest';
import { DrawEntryView, DrawsQuery, PopulationQuery } from '../../../../../shared/wire/http/schemas/draws.ts';

describe('DrawsQuery', () => {
  it.each(['0', '101', '1.5', 'many'])('refuses a limit of %s', (limit) => {
    expect(DrawsQuery.safeParse({ limit }).success).toBe(false);
  });

  it('reads limits from 1 to 100', () => {
    expect(DrawsQuery.parse({ limit: '1' })).toEqual({ limit: 1 });
    expect(DrawsQuery.parse({ limit: '100' })).toEqual({ limit: 100 });
  });
});

describe('PopulationQuery', () => {
  it('counts parts from 1', () => {
    expect(PopulationQuery.parse({})).toEqual({});
    expect(PopulationQuery.parse({ part: '1' })).toEqual({ part: 1 });
    expect(PopulationQuery.safeParse({ part: '0' }).success).toBe(false);
  });
});

describe('DrawEntryView', () => {
  it('shows a line with nothing besides what is published', () => {
    const line = { entryNo: '1', stratum: 'a|b|c', rate: '0.5', draw: '0.4', drawn: true };
    const view = { day: '2026-11-11', line, text: '{}', index: 0, entries: 1, path: [], root: 'ab' };

    expect(DrawEntryView.safeParse(view).success).toBe(true);
    expect(DrawEntryView.safeParse({ ...view, line: { ...line, lane: 'red' } }).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  DrawEntryView,
  DrawsQuery,
  PopulationQuery,
  RoundBody,
  RoundPopulationQuery,
  RoundView,
} from '../../../../../shared/wire/http/schemas/draws.ts';

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

describe('RoundBody', () => {
  const BODY = { title: '化妆品', from: '2026-11-11', until: '2026-11-11', size: 1 };

  it('takes sizes from 1 to 1,000', () => {
    expect([0, 1, 1000, 1001].map((size) => RoundBody.safeParse({ ...BODY, size }).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each(['2026-02-29', '20261111', '2026-11-11T00:00:00Z', ''])('refuses %j as a day', (from) => {
    expect(RoundBody.safeParse({ ...BODY, from }).success).toBe(false);
  });
});

describe('RoundView', () => {
  it('says neither who asked nor what was drawn', () => {
    expect(Object.keys(RoundView.shape)).not.toEqual(expect.arrayContaining(['askedBy']));
    expect(Object.keys(RoundView.shape)).not.toEqual(expect.arrayContaining(['drawn']));
  });
});

describe('RoundPopulationQuery', () => {
  it('takes a place as its cursor', () => {
    expect(RoundPopulationQuery.safeParse({ cursor: '50000' }).success).toBe(true);
    expect(RoundPopulationQuery.safeParse({ cursor: '-1' }).success).toBe(false);
  });
});

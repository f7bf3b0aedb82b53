import { describe, expect, it } from 'vitest';
import { FiguresQuery, SampleSizeQuery } from '../../../../../shared/wire/http/schemas/figures.ts';

describe('FiguresQuery', () => {
  it('takes days as they are written', () => {
    expect(FiguresQuery.parse({ from: '2026-11-01', to: '2026-11-02' })).toEqual({
      ...{ from: '2026-11-01', to: '2026-11-02' },
    });
    expect(FiguresQuery.parse({})).toEqual({});
  });

  it.each(['2026-11-31', '20261101', ''])('refuses the day %j', (from) => {
    expect(FiguresQuery.safeParse({ from }).success).toBe(false);
  });
});

describe('SampleSizeQuery', () => {
  it('reads numbers from text', () => {
    expect(SampleSizeQuery.parse({ prevalence: '0.02', population: '500' })).toEqual({
      ...{ prevalence: 0.02, population: 500 },
    });
  });

  it.each([{ prevalence: '0' }, { prevalence: '1' }, { prevalence: '0.1', confidence: '1' }, { prevalence: 'x' }])(
    'refuses %j',
    (query) => {
      expect(SampleSizeQuery.safeParse(query).success).toBe(false);
    },
  );
});

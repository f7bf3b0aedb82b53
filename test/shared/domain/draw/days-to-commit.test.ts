import { describe, expect, it } from 'vitest';
import { daysToCommit } from '../../../../shared/domain/draw/days-to-commit.ts';

describe('daysToCommit', () => {
  it('is tomorrow when today has its commitment, and nothing when tomorrow has it too', () => {
    expect(daysToCommit('2026-11-10T04:00:00.000Z', '2026-11-10')).toEqual(['2026-11-11']);
    expect(daysToCommit('2026-11-10T04:00:00.000Z', '2026-11-11')).toEqual([]);
  });

  it('is today and tomorrow where there is none yet', () => {
    expect(daysToCommit('2026-11-10T04:00:00.000Z', null)).toEqual(['2026-11-10', '2026-11-11']);
  });

  it('turns at midnight in China', () => {
    expect(daysToCommit('2026-11-10T15:59:59.999Z', '2026-11-11')).toEqual([]);
    expect(daysToCommit('2026-11-10T16:00:00.000Z', '2026-11-11')).toEqual(['2026-11-12']);
  });

  it('makes good the days that were missed, a month of them at most', () => {
    expect(daysToCommit('2026-11-10T04:00:00.000Z', '2026-11-08')).toEqual(['2026-11-09', '2026-11-10', '2026-11-11']);

    const months = daysToCommit('2026-11-10T04:00:00.000Z', '2025-01-01');
    expect([months.length, months.at(0), months.at(-1)]).toEqual([31, '2026-10-12', '2026-11-11']);
  });
});

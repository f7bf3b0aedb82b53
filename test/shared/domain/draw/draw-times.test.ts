import { describe, expect, it } from 'vitest';
import { drawTimes } from '../../../../shared/domain/draw/draw-times.ts';

const at = (frozenAfterHours: number, revealedAfterHours: number) =>
  drawTimes('2026-11-11', { draws: { frozenAfterHours, revealedAfterHours } });

describe('drawTimes', () => {
  it('counts from the end of the day in China', () => {
    expect(at(26, 72)).toEqual({
      frozenFrom: '2026-11-12T18:00:00.000Z',
      revealedFrom: '2026-11-14T16:00:00.000Z',
    });
  });

  it('never reveals before it freezes', () => {
    expect(at(26, 2)).toMatchObject({ revealedFrom: '2026-11-12T18:00:00.000Z' });
    expect(at(0, 0)).toMatchObject({
      frozenFrom: '2026-11-11T16:00:00.000Z',
      revealedFrom: '2026-11-11T16:00:00.000Z',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { shiftAfter, shiftAt } from '../../../../shared/domain/lists/shift-at.ts';

const TIMES = [
  { id: 'day', from: '08:00', until: '20:00' },
  { id: 'night', from: '20:00', until: '08:00' },
];

describe('shiftAt', () => {
  it.each([
    ['2026-11-03T23:59:59.999Z', 'night', '2026-11-03'],
    ['2026-11-04T00:00:00.000Z', 'day', '2026-11-04'],
    ['2026-11-04T11:59:59.999Z', 'day', '2026-11-04'],
    ['2026-11-04T12:00:00.000Z', 'night', '2026-11-04'],
    ['2026-11-04T17:00:00.000Z', 'night', '2026-11-04'],
  ])('at %s is %s of the day on which it began, %s', (now, id, day) => {
    expect(shiftAt(now, TIMES)).toMatchObject({ id, day });
  });

  it('says when it begins and ends, China time', () => {
    expect(shiftAt('2026-11-04T13:00:00.000Z', TIMES)).toEqual({
      id: 'night',
      day: '2026-11-04',
      from: '2026-11-04T12:00:00.000Z',
      until: '2026-11-05T00:00:00.000Z',
    });
  });

  it('is the next to begin where none runs', () => {
    expect(shiftAt('2026-11-04T12:00:00.000Z', TIMES.slice(0, 1))).toMatchObject({ id: 'day', day: '2026-11-05' });
  });

  it('is the whole day where policy states none', () => {
    expect(shiftAt('2026-11-03T16:00:00.000Z', [])).toMatchObject({
      day: '2026-11-04',
      until: '2026-11-04T16:00:00.000Z',
    });
  });

  it('is the one that began later where two run', () => {
    const times = [...TIMES, { id: 'late', from: '12:00', until: '22:00' }];

    expect(shiftAt('2026-11-04T04:00:00.000Z', times).id).toBe('late');
    expect(shiftAt('2026-11-04T13:00:00.000Z', times).id).toBe('night');
  });
});

describe('shiftAfter', () => {
  it('goes round the clock', () => {
    const day = shiftAt('2026-11-04T04:00:00.000Z', TIMES);
    const night = shiftAfter(day, TIMES);

    expect(night).toMatchObject({ id: 'night', day: '2026-11-04' });
    expect(shiftAfter(night, TIMES)).toMatchObject({ id: 'day', day: '2026-11-05' });
  });
});

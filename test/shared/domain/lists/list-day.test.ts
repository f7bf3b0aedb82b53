import { describe, expect, it } from 'vitest';
import { listDay, listId } from '../../../../shared/domain/lists/list-day.ts';

describe('listDay', () => {
  it.each([
    ['2026-11-11T15:59:59.999Z', '2026-11-11'],
    ['2026-11-11T16:00:00.000Z', '2026-11-12'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ])('puts %s on the China day %s', (now, day) => {
    expect(listDay(now)).toBe(day);
  });
});

describe('listId', () => {
  it('joins site and day', () => {
    expect(listId('3105', '2026-11-11')).toBe('3105-2026-11-11');
  });
});

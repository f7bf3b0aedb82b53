import { describe, expect, it } from 'vitest';
import { newId } from '../../../../shared/adapters/system/new-id.ts';

describe('newId', () => {
  it('has the 26 characters of a ULID', () => {
    expect(newId('2026-11-04T04:30:00.000Z')).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it('begins with the time as the ULID specification writes it', () => {
    expect(newId(new Date(1_469_918_176_385).toISOString()).slice(0, 10)).toBe('01ARYZ6S41');
  });

  it('sorts by time', () => {
    const instants = [
      '2026-11-04T04:30:00.000Z',
      '2026-11-04T04:30:00.001Z',
      '2026-11-04T05:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
    ];
    const ids = instants.map(newId);

    expect(ids.toSorted()).toEqual(ids);
  });

  it('never comes twice', () => {
    const ids = Array.from({ length: 1000 }, () => newId('2026-11-04T04:30:00.000Z'));

    expect(new Set(ids).size).toBe(1000);
  });
});

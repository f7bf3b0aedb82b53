import { describe, expect, it } from 'vitest';
import {
  after,
  chinaDay,
  chinaTime17,
  dayAfter,
  dayBefore,
  daysBefore,
  millisOfChinaTime,
  monthsBefore,
} from '../../../shared/notation/china-time.ts';

describe('millisOfChinaTime', () => {
  it.each([
    ['20261104080000', '2026-11-04T00:00:00.000Z'],
    ['20261104', '2026-11-03T16:00:00.000Z'],
    ['20260101000000', '2025-12-31T16:00:00.000Z'],
    ['20240229235959', '2024-02-29T15:59:59.000Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(new Date(millisOfChinaTime(text)).toISOString()).toBe(instant);
  });

  it.each(['2026-11-04', '2026110408 000', '无'])('reads no time in %s', (text) => {
    expect(millisOfChinaTime(text)).toBeNaN();
  });
});

describe('chinaTime17', () => {
  it('writes China time to the millisecond', () => {
    expect(chinaTime17('2026-11-03T16:00:00.007Z')).toBe('20261104000000007');
    expect(chinaTime17('2026-11-03T15:59:59.999Z')).toBe('20261103235959999');
    expect(chinaTime17('2026-12-31T00:00:00.000Z')).toBe('20261231080000000');
    expect(chinaTime17('2026-12-31T20:01:02.003Z')).toBe('20270101040102003');
    expect(chinaTime17('2026-11-03T15:00:00Z')).toBe('20261103230000000');
    expect(chinaTime17('2026-11-04T00:00:00+08:00')).toBe('20261104000000000');
  });
});

describe('chinaDay', () => {
  it('begins at 16:00 UTC', () => {
    expect(chinaDay('2026-11-03T15:59:59.999Z')).toBe('2026-11-03');
    expect(chinaDay('2026-11-03T16:00:00.000Z')).toBe('2026-11-04');
  });
});

describe('dayAfter', () => {
  it.each([
    ['2026-11-04', '2026-11-05'],
    ['2026-12-31', '2027-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
  ])('of %s is %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});

describe('dayBefore', () => {
  it.each([
    ['2026-11-05', '2026-11-04'],
    ['2027-01-01', '2026-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2026-03-01', '2026-02-28'],
  ])('of %s is %s', (day, former) => {
    expect(dayBefore(day)).toBe(former);
  });
});

describe('daysBefore', () => {
  it.each([
    ['2026-11-05', 0, '2026-11-05'],
    ['2026-11-05', 3, '2026-11-02'],
    ['2027-01-02', 31, '2026-12-02'],
    ['2024-03-01', 2, '2024-02-28'],
  ])('of %s, %i days, is %s', (day, days, former) => {
    expect(daysBefore(day, days)).toBe(former);
  });
});

describe('after', () => {
  it.each([
    ['2026-12-31T23:59:59.999Z', 1, '2027-01-01T00:00:00.000Z'],
    ['2026-11-04T00:00:00.000Z', 0, '2026-11-04T00:00:00.000Z'],
  ])('of %s, %i ms, is %s', (instant, millis, later) => {
    expect(after(instant, millis)).toBe(later);
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2026-11-04T03:00:00.000Z', 6, '2026-05-04T03:00:00.000Z'],
    ['2026-03-31T00:00:00.000Z', 1, '2026-02-28T00:00:00.000Z'],
    ['2024-03-31T00:00:00.000Z', 1, '2024-02-29T00:00:00.000Z'],
    ['2026-01-15T12:00:00.000Z', 1, '2025-12-15T12:00:00.000Z'],
    ['2026-01-15T12:00:00.000Z', 0, '2026-01-15T12:00:00.000Z'],
  ])('of %s, %i months, is %s', (instant, months, earlier) => {
    expect(monthsBefore(instant, months)).toBe(earlier);
  });
});

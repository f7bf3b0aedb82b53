import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';
import { addWorkingDays, isWorkingDay, workingDaysLeft } from '../../../../shared/domain/protect/working-days.ts';

describe('isWorkingDay', () => {
  it.each([
    ['2026-09-30', true, 'the Wednesday before National Day'],
    ['2026-10-01', false, 'National Day'],
    ['2026-10-07', false, 'the last day off'],
    ['2026-10-08', true, 'the Thursday after'],
    ['2026-10-10', true, 'a worked Saturday'],
    ['2026-10-11', false, 'a plain Sunday'],
    ['2025-09-28', true, 'a worked Sunday'],
    ['2025-10-08', false, 'the last day off of 2025'],
    ['2025-10-11', true, 'a worked Saturday of 2025'],
  ])('%s is %s: %s', (day, expected) => {
    expect(isWorkingDay(day, CALENDARS)).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-04', 3, '2026-11-09', 'over a plain weekend'],
    ['2026-09-30', 3, '2026-10-10', 'over National Day, the third day a worked Saturday'],
    ['2026-09-29', 3, '2026-10-09', 'one day before the holiday, two after'],
    ['2025-09-26', 3, '2025-09-30', 'a worked Sunday counts'],
    ['2025-09-30', 3, '2025-10-11', 'over National Day and Mid-Autumn 2025'],
    ['2026-02-13', 3, '2026-02-25', 'over Spring Festival, its worked Saturday first'],
    ['2026-10-10', 1, '2026-10-12', 'from a worked Saturday'],
    ['2026-11-07', 1, '2026-11-09', 'from a Saturday off'],
    ['2026-11-04', 0, '2026-11-04', 'nothing'],
  ])('%s and %i working days is %s: %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, CALENDARS)).toEqual({ day: expected, isAssumed: false });
  });

  it('counts Monday to Friday where no schedule is known, and says so', () => {
    expect(addWorkingDays('2026-12-31', 1, CALENDARS)).toEqual({ day: '2027-01-01', isAssumed: true });
    expect(addWorkingDays('2026-12-30', 1, CALENDARS)).toEqual({ day: '2026-12-31', isAssumed: false });
  });

  it('ends on a working day, with exactly so many between', () => {
    const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-10-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 50 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        const last = addWorkingDays(from, count, CALENDARS).day;
        const between: string[] = [];
        for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(last); at += 86_400_000)
          between.push(new Date(at).toISOString().slice(0, 10));

        expect(isWorkingDay(last, CALENDARS)).toBe(true);
        expect(between.filter((one) => isWorkingDay(one, CALENDARS))).toHaveLength(count);
      }),
    );
  });
});

describe('workingDaysLeft', () => {
  it.each([
    ['2026-11-04', '2026-11-09', 3, 'over a plain weekend'],
    ['2026-11-09', '2026-11-09', 0, 'the last day'],
    ['2026-11-10', '2026-11-09', -1, 'the day after'],
    ['2026-11-07', '2026-11-06', -1, 'a Saturday after the last day'],
    ['2026-11-13', '2026-11-09', -4, 'days later'],
    ['2026-09-30', '2026-10-10', 3, 'over National Day, with a worked Saturday'],
  ])('from %s to %s is %i: %s', (today, day, left) => {
    expect(workingDaysLeft(today, day, CALENDARS)).toBe(left);
  });

  it('undoes the count of working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }), (after, count) => {
        const today = new Date(Date.UTC(2026, 0, 1) + after * 86_400_000).toISOString().slice(0, 10);

        expect(workingDaysLeft(today, addWorkingDays(today, count, CALENDARS).day, CALENDARS)).toBe(count);
      }),
    );
  });
});

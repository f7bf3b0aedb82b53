import { describe, expect, it } from 'vitest';
import { calendar2026 } from '../../../../shared/domain/protect/calendar-2026.ts';
import { isWorkingDay } from '../../../../shared/domain/protect/working-days.ts';

const weekday = (day: string) => new Date(day).getUTCDay();

describe('calendar2026', () => {
  it('lists as days off only weekdays, and as worked days only weekend days, each once and of its year', () => {
    const { year, holidays, makeUpDays } = calendar2026;

    expect(holidays.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
    expect(makeUpDays.filter((day) => ![0, 6].includes(weekday(day)))).toEqual([]);
    expect(new Set([...holidays, ...makeUpDays]).size).toBe(holidays.length + makeUpDays.length);
    expect([...holidays, ...makeUpDays].every((day) => day.startsWith(year))).toBe(true);
  });

  it('has 248 working days', () => {
    const calendar = new Map([[calendar2026.year, calendar2026]]);
    const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));

    expect(days.filter((day) => isWorkingDay(day, calendar))).toHaveLength(248);
  });
});

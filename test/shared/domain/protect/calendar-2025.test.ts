import { describe, expect, it } from 'vitest';
import { calendar2025 } from '../../../../shared/domain/protect/calendar-2025.ts';
import { isWorkingDay } from '../../../../shared/domain/protect/working-days.ts';

const weekday = (day: string) => new Date(day).getUTCDay();

describe('calendar2025', () => {
  it('lists as days off only weekdays, and as worked days only weekend days, each once and of its year', () => {
    const { year, holidays, makeUpDays } = calendar2025;

    expect(holidays.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
    expect(makeUpDays.filter((day) => ![0, 6].includes(weekday(day)))).toEqual([]);
    expect(new Set([...holidays, ...makeUpDays]).size).toBe(holidays.length + makeUpDays.length);
    expect([...holidays, ...makeUpDays].every((day) => day.startsWith(year))).toBe(true);
  });

  it('has 248 working days', () => {
    const calendar = new Map([[calendar2025.year, calendar2025]]);
    const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));

    expect(days.filter((day) => isWorkingDay(day, calendar))).toHaveLength(248);
  });
});

import { dayAfter } from '../../notation/china-time.ts';

/** One year's published days off and worked weekends (调休), days YYYY-MM-DD. */
export interface YearCalendar {
  readonly year: string;
  readonly holidays: readonly string[];
  readonly makeUpDays: readonly string[];
}

/** Published years by year. A year without data counts as Monday to Friday. */
export type Calendar = ReadonlyMap<string, YearCalendar>;

/** `isAssumed`: some of the days counted lie in a year whose schedule is not known. */
export interface WorkingDay {
  readonly day: string;
  readonly isAssumed: boolean;
}

export function isWorkingDay(day: string, calendar: Calendar): boolean {
  const year = calendar.get(day.slice(0, 4));
  if (year?.holidays.includes(day)) return false;
  return year?.makeUpDays.includes(day) || !isWeekend(day);
}

/** The n-th working day 工作日 after a day; the day itself, that of service, does not count (rules.md §6.2). */
export function addWorkingDays(day: string, count: number, calendar: Calendar): WorkingDay {
  let last = day;
  let isAssumed = false;
  for (let left = count; left > 0; ) {
    last = dayAfter(last);
    isAssumed ||= !calendar.has(last.slice(0, 4));
    if (isWorkingDay(last, calendar)) left -= 1;
  }
  return { day: last, isAssumed };
}

/** How many working days still come after `today` up to and including `day`: 0 on the last day, negative when it is over. */
export function workingDaysLeft(today: string, day: string, calendar: Calendar): number {
  const [from, to] = today <= day ? [today, day] : [day, today];
  let count = 0;
  for (let at = from; at < to; ) {
    at = dayAfter(at);
    if (isWorkingDay(at, calendar)) count += 1;
  }
  return today <= day ? count : -Math.max(1, count);
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

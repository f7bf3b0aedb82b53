import { chinaDay, dayAfter } from '../../notation/china-time.ts';

/** How many missed days are made good: a system that stood still for longer begins anew. */
const MOST = 31;

/**
 * Days without a commitment that should have one by now, oldest first: from the day after the last that has one to tomorrow; today and
 * tomorrow where there is none yet. A day that is committed late says so by its time.
 */
export function daysToCommit(now: string, last: string | null): readonly string[] {
  const today = chinaDay(now);
  const tomorrow = dayAfter(today);
  const days: string[] = [];
  for (let day = last === null ? today : dayAfter(last); day <= tomorrow; day = dayAfter(day)) days.push(day);
  return days.slice(-MOST);
}

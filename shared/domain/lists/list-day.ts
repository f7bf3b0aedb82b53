import { chinaDay } from '../../notation/china-time.ts';

/** The working day that a pick belongs to: the calendar day of China, YYYY-MM-DD. */
export function listDay(now: string): string {
  return chinaDay(now);
}

/** The one list of a site and day. */
export function listId(customsCode: string, day: string): string {
  return `${customsCode}-${day}`;
}

/* CEB times carry no zone: they are China time, UTC+8 without daylight saving (messages.md §4). */

const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** `YYYYMMDDhhmmss` (or `YYYYMMDD`) of China time as milliseconds since the epoch. */
export function millisOfChinaTime(text: string): number {
  const part = (from: number, to: number) => Number(text.slice(from, to) || '0');
  return Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12), part(12, 14)) - CHINA_OFFSET_MS;
}

/** An ISO instant as `YYYYMMDDhhmmssSSS` of China time: the form of `returnTime`. */
export function chinaTime17(instant: string): string {
  return new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().replace(/\D/g, '').slice(0, 17);
}

/** An ISO instant as the calendar day of China, `YYYY-MM-DD`. */
export function chinaDay(instant: string): string {
  return new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** The calendar day of `YYYYMMDD…` as days since 1970-01-01. */
export function chinaDayNumber(text: string): number {
  return (millisOfChinaTime(text.slice(0, 8)) + CHINA_OFFSET_MS) / DAY_MS;
}

/** The calendar day after, `YYYY-MM-DD` both. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** The calendar day before, `YYYY-MM-DD` both. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}

/** ISO instant + milliseconds. */
export function after(instant: string, millis: number): string {
  return new Date(Date.parse(instant) + millis).toISOString();
}

/** The same ISO instant so many calendar months earlier, by UTC; a day that the month lacks becomes its last. */
export function monthsBefore(instant: string, months: number): string {
  const then = new Date(instant);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return then.toISOString();
}

/* CEB times carry no zone: they are China time, UTC+8 without daylight saving (messages.md §4). */

const CHINA_OFFSET_HOURS = 8;
const CHINA_OFFSET_MS = CHINA_OFFSET_HOURS * 3_600_000;
const DAY_HOURS = 24;
/** As `toISOString` writes an instant. */
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY_MS = 24 * 3_600_000;
const ZERO = 48;

/** `YYYYMMDDhhmmss` (or `YYYYMMDD`) of China time as milliseconds since the epoch. */
export function millisOfChinaTime(text: string): number {
  const month = two(text, 4) - 1;
  const year = two(text, 0) * 100 + two(text, 2);
  return Date.UTC(year, month, two(text, 6), two(text, 8), two(text, 10), two(text, 12)) - CHINA_OFFSET_MS;
}

/** The number of two digits at a place: 0 behind the end of the text, none where others stand. */
function two(text: string, at: number): number {
  if (at >= text.length) return 0;
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** An ISO instant as `YYYYMMDDhhmmssSSS` of China time: the form of `returnTime`. */
export function chinaTime17(instant: string): string {
  const hour = UTC.test(instant) ? two(instant, 11) + CHINA_OFFSET_HOURS : DAY_HOURS;
  // On the same day in China only the hour is another.
  if (hour < DAY_HOURS) return digitsOf(instant, String(hour).padStart(2, '0'));
  const shifted = new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString();
  return digitsOf(shifted, shifted.slice(11, 13));
}

/** `YYYY-MM-DDThh:mm:ss.SSSZ` without its signs, with another hour. */
function digitsOf(iso: string, hour: string): string {
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}${hour}${iso.slice(14, 16)}${iso.slice(17, 19)}${iso.slice(20, 23)}`;
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
  return daysBefore(day, 1);
}

/** The calendar day so many days before, `YYYY-MM-DD` both. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
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

import { chinaTime17 } from '../../notation/china-time.ts';

const CEB_TIME = /^\d{14}$/;
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/** `tradingTime` as YYYYMMDDhhmmss of China time: 14 digits as specified, unix seconds or milliseconds as also seen. Null when it is none. */
export function tradingTime(text: string): string | null {
  if (CEB_TIME.test(text)) return text;
  if (SECONDS.test(text)) return chinaTimeOf(Number(text) * 1000);
  return MILLISECONDS.test(text) ? chinaTimeOf(Number(text)) : null;
}

function chinaTimeOf(millis: number): string {
  return chinaTime17(new Date(millis).toISOString()).slice(0, 14);
}

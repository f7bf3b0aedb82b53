/* Resident identity numbers (居民身份证号码), GB 11643. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
/** First two digits: the provinces of GB/T 2260, with Taiwan, Hong Kong, Macao and the numbers of their residents (81–83). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const PLAIN = /^\d{17}[\dX]$/;
const MASKED = /[*＊●•█]|[xX]{2,}/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export type IdNumberFault = 'masked' | 'length' | 'characters' | 'area' | 'date' | 'check';

/** Why a number cannot be one of GB 11643; null when it can. Width, spaces and a lower-case x are spelling, not faults. */
export function idNumberFault(number: string): IdNumberFault | null {
  const text = foldIdNumber(number);
  if (MASKED.test(text)) return 'masked';
  if (text.length !== 18) return 'length';
  if (!PLAIN.test(text)) return 'characters';
  if (!PROVINCES.has(text.slice(0, 2))) return 'area';
  if (!isDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return 'date';
  return idCheckCharacter(text) === text.charAt(17) ? null : 'check';
}

/** The 18th character that belongs to the first 17 digits. */
export function idCheckCharacter(digits: string): string {
  let total = 0;
  for (let at = 0; at < WEIGHTS.length; at += 1) total += (WEIGHTS[at] ?? 0) * (digits.charCodeAt(at) - 48);
  return CHECKS.charAt(total % 11);
}

/** Half width, no spaces, capital X. */
export function foldIdNumber(number: string): string {
  return PLAIN.test(number) ? number : number.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

export function sameIdNumber(a: string, b: string): boolean {
  return a === b || foldIdNumber(a) === foldIdNumber(b);
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2100) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0));
}

import { chinaTime17 } from '../../shared/notation/china-time.ts';

/** Fen as yuan with two digits and thousands: `1,280.50`. */
export function yuan(fen: number): string {
  const digits = Math.abs(fen).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}

/** A CEB decimal without trailing zeros, for quantities; anything else stays as it is. */
export function plainNumber(text: string): string {
  return isDecimal(text) ? text.replace(/\.?0+$/, '') : text;
}

/** A CEB decimal with the digits it needs, two at least, for amounts and weights; anything else (a code, a name) stays as it is. */
export function plainAmount(text: string): string {
  return isDecimal(text) ? `${text}0`.replace(/(\.\d\d)(\d*?)0*$/, '$1$2') : text;
}

function isDecimal(text: string): boolean {
  return /^\d+\.\d+$/.test(text);
}

/** An ISO instant in China time: `2026-11-24 14:32`. Never relative: the clock of the product may stand elsewhere. */
export function chinaMinute(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? instant : spaced(chinaTime17(instant));
}

/** `YYYYMMDDhhmmssSSS` of China time: `2026-11-24 14:32`. */
export function spaced(digits: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)/.exec(digits) ?? [];
  return year === undefined ? digits : `${year}-${month}-${day} ${hour}:${minute}`;
}

/** A share in [0, 1] as percent with what digits it needs. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;

/** A ULID: 26 characters that sort by the instant they were made at. */
export function newId(now: string): string {
  let time = '';
  let rest = Date.parse(now);
  for (let i = 0; i < TIME_DIGITS; i += 1) {
    time = (DIGITS[rest % 32] ?? '') + time;
    rest = Math.floor(rest / 32);
  }
  return time + Array.from(randomBytes(RANDOM_DIGITS), (byte) => DIGITS[byte % 32]).join('');
}

import type { Draws } from '../../ports/draws.ts';
import { keyedHash } from './keyed-hash.ts';

const DIGITS = 12;
const SCALE = 10n ** BigInt(DIGITS);

/** The first 16 bytes of HMAC-SHA-256(key, subject) as a fraction of 2^128, cut to 12 digits: `0.dddddddddddd`. */
export function hmacDraws(key: Uint8Array): Draws {
  const hashed = keyedHash(key);
  return {
    draw(subject) {
      const bits = BigInt(`0x${hashed(subject, 'hex').slice(0, 32)}`);
      return `0.${((bits * SCALE) >> 128n).toString().padStart(DIGITS, '0')}`;
    },
  };
}

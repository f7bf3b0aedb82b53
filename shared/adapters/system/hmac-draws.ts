import { createHmac, createSecretKey } from 'node:crypto';
import type { Draws } from '../../ports/draws.ts';

const DIGITS = 12;
const SCALE = 10n ** BigInt(DIGITS);

/** The first 16 bytes of HMAC-SHA-256(key, subject) as a fraction of 2^128, cut to 12 digits: `0.dddddddddddd`. */
export function hmacDraws(key: Uint8Array): Draws {
  // Prepared once: handing the raw bytes over costs six times the hash, at every call.
  const secret = createSecretKey(key);
  return {
    draw(subject) {
      const bits = BigInt(`0x${createHmac('sha256', secret).update(subject).digest('hex').slice(0, 32)}`);
      return `0.${((bits * SCALE) >> 128n).toString().padStart(DIGITS, '0')}`;
    },
  };
}

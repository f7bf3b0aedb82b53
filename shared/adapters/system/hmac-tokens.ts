import type { Tokens } from '../../ports/tokens.ts';
import { keyedHash } from './keyed-hash.ts';

/** 96 bits. */
const LENGTH = 16;

/** The beginning of HMAC-SHA-256. */
export function hmacTokens(key: Uint8Array): Tokens {
  const hashed = keyedHash(key);
  return { token: (value) => hashed(value, 'base64url').slice(0, LENGTH) };
}

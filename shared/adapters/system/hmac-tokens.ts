import type { Tokens } from '../../ports/tokens.ts';
import { keyedHash } from './keyed-hash.ts';

export function hmacTokens(key: Uint8Array): Tokens {
  const hashed = keyedHash(key);
  return { token: (value) => hashed(value, 'base64url') };
}

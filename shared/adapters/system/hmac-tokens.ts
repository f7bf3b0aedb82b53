import { createHmac } from 'node:crypto';
import type { Tokens } from '../../ports/tokens.ts';

export function hmacTokens(key: Uint8Array): Tokens {
  return { token: (value) => createHmac('sha256', key).update(value).digest('base64url') };
}

import { describe, expect, it } from 'vitest';
import { hmacTokens } from '../../../../shared/adapters/system/hmac-tokens.ts';

describe('hmacTokens', () => {
  it('is the beginning of HMAC-SHA-256 in base64url (RFC 4231, test case 2)', () => {
    const expected = Buffer.from('5bdcc146bf60754e6a042426', 'hex');

    expect(hmacTokens(Buffer.from('Jefe')).token('what do ya want for nothing?')).toBe(expected.toString('base64url'));
  });

  it('differs by key and by value', () => {
    const tokens = [1, 2].flatMap((key) => ['a', 'b'].map((value) => hmacTokens(Uint8Array.of(key)).token(value)));

    expect(new Set(tokens).size).toBe(4);
  });
});

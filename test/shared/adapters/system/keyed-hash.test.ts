import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../../../shared/adapters/system/keyed-hash.ts';

describe('keyedHash', () => {
  it('is HMAC-SHA-256 (RFC 4231, test cases 2 and 6)', () => {
    const long = new Uint8Array(131).fill(0xaa);

    expect(keyedHash(Buffer.from('Jefe'))('what do ya want for nothing?', 'hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(keyedHash(long)('Test Using Larger Than Block-Size Key - Hash Key First', 'hex')).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  it('is what Node makes of any key and texts, whatever was hashed before', () => {
    const keys = fc.uint8Array({ minLength: 1, maxLength: 130 });
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 900 }), { maxLength: 4 });

    fc.assert(
      fc.property(keys, texts, (key, several) => {
        const hashed = keyedHash(key);
        for (const text of several)
          expect(hashed(text, 'base64url')).toBe(createHmac('sha256', key).update(text).digest('base64url'));
      }),
    );
  });

  it.each([0, 55, 56, 64, 341, 342, 4000])('hashes a text of %i characters that need three bytes each', (length) => {
    const text = '单'.repeat(length);
    const key = Uint8Array.of(1, 2, 3);

    expect(keyedHash(key)(text, 'hex')).toBe(createHmac('sha256', key).update(text).digest('hex'));
  });
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../../../shared/adapters/system/keyed-hash.ts';

describe('keyedHash', () => {
  it('is HMAC-SHA-256 for every key and every text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), { maxLength: 4 }),
        (key, texts) => {
          const hashed = keyedHash(key);
          for (const text of texts)
            expect(hashed(text, 'hex')).toBe(createHmac('sha256', key).update(text).digest('hex'));
        },
      ),
    );
  });

  it.each([1364, 1365, 1366, 5000])('is HMAC-SHA-256 of %i Han characters', (length) => {
    const key = new Uint8Array(32).fill(7);
    const text = '测'.repeat(length);

    expect(keyedHash(key)(text, 'base64url')).toBe(createHmac('sha256', key).update(text).digest('base64url'));
  });
});

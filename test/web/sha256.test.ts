import { createHmac, hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacSha256, sha256 } from '../../web/src/draws/sha256.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('sha256', () => {
  it('is that of FIPS 180-4 for no bytes and for abc', () => {
    expect(hex(sha256(new Uint8Array()))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(sha256(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each(Array.from({ length: 140 }, (_, length) => length))('agrees with Node for %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);

    expect(hex(sha256(bytes))).toBe(hash('sha256', bytes));
  });

  it('agrees with Node for any bytes, from the middle of a buffer too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(20), (bytes, from) => {
        expect(hex(sha256(bytes.subarray(from)))).toBe(hash('sha256', bytes.subarray(from)));
      }),
    );
  });
});

describe('hmacSha256', () => {
  it('agrees with Node for any key and text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 150 }), fc.string({ unit: 'binary' }), (key, text) => {
        expect(hex(hmacSha256(key)(text))).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
    );
  });
});

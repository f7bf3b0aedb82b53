import { describe, expect, it } from 'vitest';
import { decodedText } from '../../../../shared/wire/csv/decoded-text.ts';

describe('decodedText', () => {
  it('reads UTF-8 and GB 18030', () => {
    expect(decodedText(new TextEncoder().encode('布控'))).toBe('布控');
    expect(decodedText(Uint8Array.of(0xb2, 0xbc, 0xbf, 0xd8))).toBe('布控');
  });

  it('refuses what is neither', () => {
    expect(() => decodedText(Uint8Array.of(0xff, 0xff, 0x41))).toThrow('encoding');
    expect(() => decodedText(new TextEncoder().encode('a\uFFFD'))).toThrow('encoding');
  });
});

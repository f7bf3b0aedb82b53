import { describe, expect, it } from 'vitest';
import { FORBIDDEN_CHARACTER, isCarried } from '../../../../shared/wire/document/forbidden-character.ts';

describe('isCarried', () => {
  it('holds for exactly the characters of production [2] Char of XML 1.0', () => {
    const isChar = (code: number) =>
      [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);

    expect(codes.filter((code) => isCarried(String.fromCharCode(code)) !== isChar(code))).toEqual([]);
    expect([0x10000, 0x20bb7, 0x10ffff].map((code) => isCarried(String.fromCodePoint(code)))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('FORBIDDEN_CHARACTER', () => {
  it('leaves surrogates alone, which come in pairs from a decoder', () => {
    expect(FORBIDDEN_CHARACTER.test('𠮷')).toBe(false);
    expect(FORBIDDEN_CHARACTER.test('\u0000')).toBe(true);
  });
});

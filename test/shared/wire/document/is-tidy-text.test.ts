import { describe, expect, it } from 'vitest';
import { isCarried } from '../../../../shared/wire/document/forbidden-character.ts';
import { isTidyText } from '../../../../shared/wire/document/is-tidy-text.ts';

describe('isTidyText', () => {
  it('holds for what trimming leaves alone and XML carries, whatever character stands at the beginning or the end', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const texts = characters.flatMap((one) => [one, `${one}a`, `测${one}`, `a${one}a`]);

    const wrong = texts.filter((text) => isTidyText(text) !== (text.trim() === text && isCarried(text)));

    expect(wrong).toEqual([]);
  });

  it('does not hold for an empty text', () => {
    expect(isTidyText('')).toBe(false);
  });

  it('holds for characters beyond 16 bits', () => {
    expect(isTidyText('𠮷')).toBe(true);
  });
});

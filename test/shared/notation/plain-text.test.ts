import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/notation/plain-text.ts';

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

describe('plainText', () => {
  it.each([
    ['ＡＢＣ Milk', 'abc milk'],
    ['规格:1Ｌ', '规格:1l'],
    ['品名:奶粉|品牌:无|规格:800g/罐', '品名:奶粉|品牌:无|规格:800g/罐'],
    ['e\u0301', 'é'],
    ['', ''],
  ])('writes %j as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is NFKC and lower case of every single unit, and of every text', () => {
    for (let unit = 0; unit < 0xd800; unit += 1)
      if (plainText(String.fromCharCode(unit)) !== folded(String.fromCharCode(unit))) expect(unit).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).toBe(folded(text));
      }),
    );
  });

  it('leaves Han characters and small letters beside each other as they are', () => {
    const unit = fc.constantFrom('a', 'Z', '1', ':', '一', '鿿', '\u0301', '가', 'Ａ');

    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(plainText(text)).toBe(folded(text));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Page } from '../../../../shared/wire/document/utf8-page.ts';

describe('Utf8Page', () => {
  it('holds the UTF-8 of all texts put on it, lone surrogates and growth included', () => {
    const page = new Utf8Page();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 9000 }), { maxLength: 5 }), (texts) => {
        page.clear();
        for (const text of texts) page.put(text);
        expect(Buffer.from(page.bytes())).toEqual(Buffer.concat(texts.map((text) => Buffer.from(text))));
      }),
    );
  });

  it('writes Han characters, an emoji and plain letters one behind the other', () => {
    const page = new Utf8Page();
    for (const text of ['Dyson ', '戴森', 'é', '😀', '']) page.put(text);

    expect(Buffer.from(page.bytes()).toString()).toBe('Dyson 戴森é😀');
    page.clear();
    expect(page.bytes()).toHaveLength(0);
  });
});

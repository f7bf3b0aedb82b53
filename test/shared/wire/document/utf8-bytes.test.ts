import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Bytes } from '../../../../shared/wire/document/utf8-bytes.ts';

describe('Utf8Bytes', () => {
  it('writes every character as Node does, half ones of a pair too', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const texts = [...units, 'ab𠮷c', '测𠮷', '\ud800a', 'é\udc00'];
    const bytes = new Utf8Bytes();

    const wrong = texts.filter((text) => Buffer.compare(written(bytes, [text]), Buffer.from(text)) !== 0);

    expect(wrong).toEqual([]);
  });

  it('writes texts one behind the other, however long, and begins anew when they were taken', () => {
    const bytes = new Utf8Bytes();
    const arbitraryTexts = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '测', '𠮷'), maxLength: 3000 }));

    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        expect(Buffer.compare(written(bytes, texts), Buffer.from(texts.join('')))).toBe(0);
      }),
    );
  });
});

function written(bytes: Utf8Bytes, texts: readonly string[]): Uint8Array {
  for (const text of texts) bytes.add(text);
  return bytes.take();
}

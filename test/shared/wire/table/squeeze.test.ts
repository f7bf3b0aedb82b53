import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze, squeezeText, unsqueeze, unsqueezeText } from '../../../../shared/wire/table/squeeze.ts';

describe('unsqueeze', () => {
  it('gives back the three streams', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'grapheme' }),
        (bytes, tokens, text) => {
          const back = unsqueeze(squeeze({ bytes, tokens, text }));

          expect([[...back.bytes], [...back.tokens], back.text]).toEqual([[...bytes], [...tokens], text]);
        },
      ),
    );
  });

  it('reads items of format 1 for ever', () => {
    const stored = Buffer.from('AQMBAgMAAL0AAIACBAXmtYvor5UA5qC35L6LAQBHiPkI', 'base64');

    const { bytes, tokens, text } = unsqueeze(stored);
    expect([[...bytes], [...tokens], text]).toEqual([[1, 2, 3], [4, 5], '测试跨境电子商务有限公司\0样例']);
  });

  it('refuses an unknown format', () => {
    expect(() => unsqueeze(Uint8Array.of(9, 0))).toThrow('unknown format 9');
    expect(() => unsqueezeText(Uint8Array.of(9, 0))).toThrow('unknown format 9');
  });
});

describe('unsqueezeText', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unsqueezeText(squeezeText(text))).toBe(text);
      }),
    );
  });
});

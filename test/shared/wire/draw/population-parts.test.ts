import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationParts, populationText } from '../../../../shared/wire/draw/population-parts.ts';

describe('populationParts', () => {
  it('makes parts that are gzip each, and together the whole file', () => {
    const line = fc.string().filter((text) => !text.includes('\n'));

    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 5 }), (lines, linesOfAPart) => {
        const parts = populationParts(lines, linesOfAPart);

        const whole = lines.map((text) => `${text}\n`).join('');
        expect(parts.map((part) => gunzipSync(part).toString()).join('')).toBe(whole);
        expect(populationText(Buffer.concat(parts))).toBe(whole);
        expect(parts).toHaveLength(Math.max(1, Math.ceil(lines.length / linesOfAPart)));
      }),
    );
  });

  it('are the same bytes each time', () => {
    expect(populationParts(['a', 'b'])).toEqual(populationParts(['a', 'b']));
  });
});

describe('populationText', () => {
  it('throws for what is no gzip file', () => {
    expect(() => populationText(Uint8Array.of(1, 2, 3))).toThrow();
  });
});

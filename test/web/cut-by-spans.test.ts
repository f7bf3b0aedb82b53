import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBySpans } from '../../web/src/parts/cut-by-spans.ts';

describe('cutBySpans', () => {
  it('cuts a text into what is hit and what is not', () => {
    const pieces = cutBySpans('品牌:奈克 Nike', [
      [6, 10],
      [3, 5],
    ]);

    expect(pieces.map(({ text, isHit }) => [text, isHit])).toEqual([
      ['品牌:', false],
      ['奈克', true],
      [' ', false],
      ['Nike', true],
    ]);
  });

  it.each([
    [
      [
        [0, 2],
        [1, 3],
      ],
      ['abc'],
    ],
    [
      [
        [0, 2],
        [2, 3],
      ],
      ['abc'],
    ],
    [
      [
        [0, 1],
        [2, 3],
      ],
      ['a', 'c'],
    ],
    [[[-4, 1]], ['a']],
    [[[3, 9]], ['d']],
    [[[4, 9]], []],
    [[[2, 2]], []],
    [[], []],
  ] as const)('marks of abcd by %j the parts %j', (spans, hits) => {
    const pieces = cutBySpans('abcd', spans);

    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(hits);
  });

  it('loses nothing of the text, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const pieces = cutBySpans(text, spans);

        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece, at) => piece.isHit !== pieces[at + 1]?.isHit)).toBe(true);
      }),
    );
  });
});

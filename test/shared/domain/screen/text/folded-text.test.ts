import { describe, expect, it } from 'vitest';
import { foldTable } from '../../../../../shared/domain/screen/text/fold-table.ts';
import { FoldedText } from '../../../../../shared/domain/screen/text/folded-text.ts';
import { DIGIT, HAN, LATIN, MARKING, MASK, SPACE } from '../../../../../shared/domain/screen/text/kinds.ts';

const table = foldTable({ n: 'N', k: '𝐊', ss: 'ß' });

function filled(text: string, one = new FoldedText()): FoldedText {
  one.fill(text, table);
  return one;
}

const places = ({ from, below, length }: FoldedText) =>
  Array.from({ length }, (_, unit) => [from[unit], below[unit]] as const);

describe('FoldedText', () => {
  it('has a unit for each symbol, with its kind and its place in the text', () => {
    const text = filled('N-鞋 1');

    expect(String.fromCharCode(...text.symbols.subarray(0, text.length))).toBe('n-鞋 1');
    expect([...text.kinds.subarray(0, text.length)]).toEqual([LATIN, MARKING, HAN, SPACE, DIGIT]);
    expect(places(text)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('lists the units that can be part of a mark', () => {
    const text = filled('N*鞋 1');

    expect([...text.solids.subarray(0, text.solidCount)]).toEqual([0, 2, 4]);
  });

  it('says which kinds are there', () => {
    const text = filled('N*');

    expect([LATIN, MASK, HAN, DIGIT].map((kind) => text.has(kind))).toEqual([true, true, false, false]);
  });

  it('places both symbols of one character at that character, and a pair of surrogates at both its halves', () => {
    expect(places(filled('aß𝐊b'))).toEqual([
      [0, 1],
      [1, 2],
      [1, 2],
      [2, 4],
      [4, 5],
    ]);
  });

  it('leaves no unit of what shows nothing, and slices the text as written', () => {
    const text = filled('n\u200bi\u0301ke');

    expect(text.length).toBe(4);
    expect(text.slice(0, 2)).toBe('n\u200bi');
    expect(text.slice(1, 3)).toBe('i\u0301k');
  });

  it('has spaces beyond its ends', () => {
    const text = filled('n');

    expect([text.kindAt(-1), text.kindAt(0), text.kindAt(1)]).toEqual([SPACE, LATIN, SPACE]);
  });

  it('forgets the text before, a longer one too', () => {
    const one = filled('N*鞋 1', new FoldedText());

    filled('鞋', one);

    expect([one.length, one.solidCount, one.has(LATIN), one.kindAt(1)]).toEqual([1, 1, false, SPACE]);
  });

  it.each([0, 255, 256, 257, 5000])('grows with a text of %d characters that fold to two each', (count) => {
    const text = filled('ß'.repeat(count));

    expect(text.length).toBe(count * 2);
    expect(text.solidCount).toBe(count * 2);
    expect(text.kindAt(count * 2 - 1)).toBe(count === 0 ? SPACE : LATIN);
  });
});

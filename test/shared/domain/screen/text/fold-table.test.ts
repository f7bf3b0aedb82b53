import { describe, expect, it } from 'vitest';
import { foldTable } from '../../../../../shared/domain/screen/text/fold-table.ts';
import { FoldedText } from '../../../../../shared/domain/screen/text/folded-text.ts';
import { HAN, kindOf, LATIN, OTHER, PICTURE, SPACE } from '../../../../../shared/domain/screen/text/kinds.ts';

const table = foldTable({ a: 'AÀ𝒜', ae: 'æ', abcd: '㍱', abcde: '㋿', 马: '馬𩢲' });

function folded(text: string): { readonly symbols: string; readonly kinds: readonly number[] } {
  const one = new FoldedText();
  one.fill(text, table);
  return {
    symbols: String.fromCharCode(...one.symbols.subarray(0, one.length)),
    kinds: [...one.kinds.subarray(0, one.length)],
  };
}

describe('foldTable', () => {
  it('leads from every character to its form, beyond the first plane too', () => {
    expect(folded('AÀ𝒜馬𩢲')).toEqual({ symbols: 'aaa马马', kinds: [LATIN, LATIN, LATIN, HAN, HAN] });
  });

  it('leaves alone what folds to nothing else', () => {
    expect(folded('b鞋ж').symbols).toBe('b鞋ж');
  });

  it('folds to four symbols, not to five', () => {
    expect(folded('æ㍱').symbols).toBe('aeabcd');
    expect(folded('㋿')).toEqual({ symbols: '㋿', kinds: [kindOf('㋿')] });
  });

  it('takes any picture for one picture, and any rare Han character for one letter', () => {
    const pictures = folded('🀀🫿');
    const rare = folded('𠀀𱿿');

    expect(pictures.kinds).toEqual([PICTURE, PICTURE]);
    expect(rare.kinds).toEqual([OTHER, OTHER]);
    expect(new Set(pictures.symbols).size).toBe(1);
    expect(new Set(rare.symbols).size).toBe(1);
    expect(pictures.symbols[0]).not.toBe(rare.symbols[0]);
  });

  it('leaves no unit of halves of surrogate pairs, nor of letters between those planes', () => {
    expect(folded('\ud800a\udc00\u{10300}').symbols).toBe('a');
  });

  it('reads the zero character as a space', () => {
    expect(folded('a\0')).toEqual({ symbols: 'a ', kinds: [LATIN, SPACE] });
  });

  it('keeps code points ascending, as the search among them needs', () => {
    const { points, starts, long } = table;

    expect([...points]).toEqual([...points].toSorted((a, b) => a - b));
    expect(starts.length).toBe(points.length + 1);
    expect(starts.at(-1)).toBe(long.length);
  });
});

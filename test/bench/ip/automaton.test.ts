import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaton } from '../../../bench/ip/automaton.ts';

function seenIn(words: readonly string[], text: string): readonly string[] {
  const seen: string[] = [];
  automaton(words)(text, (word, end) => seen.push(`${word} ${end}`));
  return seen;
}

/** Every word at every place, one by one. */
function slowly(words: readonly string[], text: string): readonly string[] {
  return words.flatMap((word, at) =>
    Array.from({ length: text.length + 1 }, (_, end) => end)
      .filter((end) => word !== '' && end >= word.length && text.slice(end - word.length, end) === word)
      .map((end) => `${at} ${end}`),
  );
}

describe('automaton', () => {
  it('sees words in words, by their ends, longer ones first', () => {
    const seen = seenIn(['he', 'she', 'his', 'hers'], 'ushers');

    expect(seen).toEqual(['1 4', '0 4', '3 6']);
  });

  it('sees equal words each, and never an empty one', () => {
    const seen = seenIn(['耐克', '', '耐克'], '耐克鞋');

    expect(seen.toSorted()).toEqual(['0 2', '2 2']);
  });

  it('sees what a slow search sees', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '耐', '克', '\uffff'), maxLength: 24 });
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '耐', '克', '\uffff'), maxLength: 4 }));

    fc.assert(
      fc.property(words, text, (list, within) => {
        expect(seenIn(list, within).toSorted()).toEqual(slowly(list, within).toSorted());
      }),
    );
  });
});

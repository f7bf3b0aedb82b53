import { describe, expect, it } from 'vitest';
import { DIGIT, HAN, LATIN, LETTERLIKE, MASK, OTHER, SOLID } from '../../../../../shared/domain/screen/text/kinds.ts';
import {
  beginsWord,
  endsWord,
  holdsHan,
  isModelAt,
  isReadable,
  isWordly,
  runsOf,
  wordAround,
} from '../../../../../shared/domain/screen/text/words.ts';
import { sightOf } from '../../../../builders/screened.ts';

const folded = (text: string) => sightOf(text, []).text;

/** Where in the text the predicate holds of what can be part of a mark, as the characters there. */
function where(text: string, is: (text: ReturnType<typeof folded>, unit: number) => boolean): string {
  const one = folded(text);
  return [...text].filter((_, unit) => one.kindAt(unit) >= SOLID && is(one, unit)).join('');
}

describe('runsOf', () => {
  it('gives the ends of every run, in turn', () => {
    expect(runsOf(folded('ab-1 鞋c'), isWordly)).toEqual([0, 2, 3, 4, 6, 7]);
  });

  it('gives none of a text without any, nor of an empty one', () => {
    expect(runsOf(folded('鞋 - '), isWordly)).toEqual([]);
    expect(runsOf(folded(''), isWordly)).toEqual([]);
  });
});

describe('isWordly', () => {
  it('holds of letters and digits', () => {
    expect([LATIN, DIGIT, LETTERLIKE, HAN, OTHER, MASK].filter(isWordly)).toEqual([LATIN, DIGIT]);
  });
});

describe('isReadable', () => {
  it('holds of signs that are read as letters too', () => {
    expect([LATIN, DIGIT, LETTERLIKE, HAN, OTHER, MASK].filter(isReadable)).toEqual([LATIN, DIGIT, LETTERLIKE]);
  });
});

describe('beginsWord', () => {
  it('holds at the head of a Latin word and anywhere in Han', () => {
    expect(where('abc 鞋子xy', beginsWord)).toBe('a鞋子x');
  });

  it('holds of letters behind digits, not of digits behind letters', () => {
    expect(where('12ab3', beginsWord)).toBe('1a');
  });

  it('holds of digits behind letters of another script, not of Latin ones there', () => {
    expect(where('カ1', beginsWord)).toBe('カ1');
    expect(where('カa', beginsWord)).toBe('カ');
  });
});

describe('endsWord', () => {
  it('holds at the end of a Latin word and anywhere in Han', () => {
    expect(where('abc 鞋子xy', endsWord)).toBe('c鞋子y');
  });

  it('holds of letters before digits, not of digits before letters', () => {
    expect(where('12ab3', endsWord)).toBe('b3');
  });

  it('holds of digits before letters of another script, not of Latin ones there', () => {
    expect(where('1カ', endsWord)).toBe('1カ');
    expect(where('aカ', endsWord)).toBe('カ');
  });
});

describe('isModelAt', () => {
  it.each([
    ['270', true],
    ['x100', true],
    ['abc1', true],
    ['abcd1', false],
    ['abc', false],
    ['', false],
    ['鞋1', false],
  ])('of %s is %s', (text, is) => {
    expect(isModelAt(folded(text), 0)).toBe(is);
  });
});

describe('wordAround', () => {
  it('goes to the next gap, or Han character, on either side', () => {
    const text = folded('a nike90鞋');

    expect([2, 4, 7].map((unit) => wordAround(text, unit))).toEqual([
      [2, 8],
      [2, 8],
      [2, 8],
    ]);
    expect(wordAround(text, 0)).toEqual([0, 1]);
  });
});

describe('holdsHan', () => {
  it('sees a Han character between the ends, and none outside', () => {
    const text = folded('a鞋b');

    expect([holdsHan(text, 0, 3), holdsHan(text, 1, 2), holdsHan(text, 0, 1), holdsHan(text, 2, 3)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

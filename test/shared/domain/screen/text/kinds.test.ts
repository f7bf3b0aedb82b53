import { describe, expect, it } from 'vitest';
import {
  DIGIT,
  HAN,
  kindOf,
  LATIN,
  LETTERLIKE,
  MARKING,
  MASK,
  NOTHING,
  OTHER,
  PICTURE,
  SOLID,
  SPACE,
} from '../../../../../shared/domain/screen/text/kinds.ts';

const kindsOf = (chars: string) => new Set(Array.from(chars, kindOf));

describe('kindOf', () => {
  it.each([
    ['letters from a to z', 'az', LATIN],
    ['digits', '09', DIGIT],
    ['Han, beyond the first plane too', '鞋々𠮷', HAN],
    ['letters and numbers of other scripts', 'жカ한Ⅻ½', OTHER],
    ['signs that hide a letter', '*○□×_?#', MASK],
    ['signs that are read as letters', '@$!|€£¥', LETTERLIKE],
    ['spaces', ' \t\n\u3000\u00a0', SPACE],
    ['pictures', '✨🔥👟', PICTURE],
    ['what else parts words', '-·/.。，【～', MARKING],
    ['what shows nothing', '\u200b\u200d\u0301\ufe0f\u00ad\u2060', NOTHING],
  ])('tells %s', (_, chars, kind) => {
    expect(kindsOf(chars)).toEqual(new Set([kind]));
  });

  it('takes for part of a mark what is written, and nothing that stands between', () => {
    const solid = [HAN, LATIN, DIGIT, OTHER].every((kind) => kind >= SOLID);
    const parting = [SPACE, MARKING, MASK, LETTERLIKE, PICTURE].every((kind) => kind < SOLID);

    expect([solid, parting]).toEqual([true, true]);
  });

  it('asks for characters as folded: a capital is no letter from a to z', () => {
    expect(kindOf('A')).toBe(OTHER);
  });
});

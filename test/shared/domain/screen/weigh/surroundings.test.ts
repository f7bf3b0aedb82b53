import { describe, expect, it } from 'vitest';
import { inSequence } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import {
  beginsPhrase,
  endsPhrase,
  isAtHead,
  isKnown,
  isSupported,
} from '../../../../../shared/domain/screen/weigh/surroundings.ts';
import { rightOn, rightsOn, sightOf } from '../../../../builders/screened.ts';

/** The predicate at the first unit of 奈克 or `nike` in a text. */
function at(title: string, is: (text: ReturnType<typeof sightOf>['text'], unit: number) => boolean): boolean {
  return is(sightOf(title, []).text, title.search(/奈克|nike/));
}

describe('beginsPhrase', () => {
  it.each([
    ['奈克', true],
    ['鞋 奈克', true],
    ['a奈克', true],
    ['新款奈克', true],
    ['男士正品奈克', true],
    ['新奈克', false],
    ['男款奈克', false],
    ['新 款奈克', false],
  ])('of 奈克 in %s is %s', (title, expected) => {
    expect(at(title, beginsPhrase)).toBe(expected);
  });
});

describe('endsPhrase', () => {
  it.each([
    ['奈克', true],
    ['奈克 鞋', true],
    ['奈克a', true],
    ['奈克鞋', false],
  ])('behind 奈克 in %s is %s', (title, expected) => {
    expect(at(title, (text, unit) => endsPhrase(text, unit + 2))).toBe(expected);
  });
});

describe('isAtHead', () => {
  it.each([
    ['nike', true],
    ['new nike', true],
    ['new1 nike', false],
    ['一二三四五六七八nike', true],
    ['一二三四五六七八九nike', false],
    ['new一二三四五六七八nike', true],
    ['--- *** nike', true],
  ])('of nike in %s is %s', (title, expected) => {
    expect(at(title, isAtHead)).toBe(expected);
  });
});

describe('isSupported', () => {
  function supported(title: string, marks: readonly string[], others: readonly string[] = []): boolean[] {
    const sight = sightOf(title, [rightOn(marks), ...rightsOn(...others)]);
    inSequence(sight);
    return sight.found.map((one) => isSupported(sight, one));
  }

  it('holds where another mark of the same right stands in the text', () => {
    expect(supported('夏普 sharp', ['夏普', 'Sharp'])).toEqual([true, true]);
  });

  it('does not hold of the same mark twice, of a mark of another right, or of pinyin', () => {
    expect(supported('sharp sharp', ['Sharp'])).toEqual([false, false]);
    expect(supported('夏普 sharp', ['夏普'], ['Sharp'])).toEqual([false, false]);
    expect(supported('夏普 xiapu', ['夏普'])[0]).toBe(false);
  });

  it('does not hold of a mark spaced out, or in the same place', () => {
    expect(supported('夏普 s h a r p', ['夏普', 'Sharp'])[0]).toBe(false);
    expect(supported('夏普电', ['夏普', '夏普电'])).toEqual([false, false]);
  });
});

describe('isKnown', () => {
  const known = (title: string, ...marks: readonly string[]) => {
    const sight = sightOf(title, rightsOn(...marks));
    return isKnown(sight, 0, sight.text.length);
  };

  it('holds of a word of a language, common or not', () => {
    expect([known('watch'), known('swath'), known('zwatch')]).toEqual([true, true, false]);
  });

  it('holds of a mark as it stands, gaps or not', () => {
    expect([known('zwatch', 'Zwatch'), known('z-watch', 'Zwatch'), known('耐克', '耐克')]).toEqual([true, true, true]);
  });

  it('does not hold of a part of a mark, of more than one, or of pinyin', () => {
    expect(['zwatc', 'zwatchx', 'xzwatch'].map((title) => known(title, 'Zwatch'))).toEqual([false, false, false]);
    expect(known('naike', '耐克')).toBe(false);
    expect(known('', 'Zwatch')).toBe(false);
  });
});

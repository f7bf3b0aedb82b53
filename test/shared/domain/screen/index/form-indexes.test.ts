import { describe, expect, it } from 'vitest';
import {
  drawn,
  gappedOf,
  LONGEST_HAN,
  lettersOf,
  orderlessOf,
  SHORTEST_ORDERLESS,
  shapesOf,
  soundsOf,
} from '../../../../../shared/domain/screen/index/form-indexes.ts';
import type { MarkForm } from '../../../../../shared/domain/screen/index/mark-forms.ts';
import { type Multimap, seek } from '../../../../../shared/domain/screen/index/multimap.ts';
import { readingsOf, waysToRead } from '../../../../../shared/domain/screen/index/readings.ts';
import {
  HAN_FORM,
  LATIN_FORM,
  MIXED_FORM,
  PINYIN,
  RECORDED,
  WHOLE,
} from '../../../../../shared/domain/screen/index/rights-index.ts';
import { hashOf, orderless } from '../../../../../shared/domain/screen/index/rolling-hash.ts';

const readings = readingsOf({ usual: { nai: '耐奈', ke: '克' }, other: { neng: '耐' } });
const shapes = new Uint16Array(0x10000);
for (const char of '未末') shapes[char.charCodeAt(0)] = '未'.charCodeAt(0);

const symbolsOf = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const form = (text: string, over: Partial<MarkForm> = {}): MarkForm => ({
  right: 0,
  mark: 0,
  origin: RECORDED,
  script: /^[a-z]/.test(text) ? LATIN_FORM : HAN_FORM,
  symbols: symbolsOf(text),
  gaps: 0,
  ...over,
});

function valuesOf(map: Multimap, hash: number): number[] {
  const values: number[] = [];
  for (let place = seek(map, hash); place >= 0; place = seek(map, hash, place + 1))
    values.push(map.values[place] ?? -1);
  return values;
}

describe('soundsOf', () => {
  const [usual = [], second = []] = waysToRead(symbolsOf('耐克'), readings, 4);

  it('finds Han forms by every way to read them', () => {
    const map = soundsOf([form('nike'), form('耐克'), form('奈克')], readings);

    expect(valuesOf(map, hashOf(usual))).toEqual([1, 2]);
    expect(valuesOf(map, hashOf(second))).toEqual([1]);
  });

  it('leaves out what is not read, pinyin forms and what is longer than eight characters', () => {
    const longest = '耐'.repeat(LONGEST_HAN);
    const map = soundsOf(
      [form('耐鞋'), form('naike', { origin: PINYIN }), form(longest), form(`${longest}耐`)],
      readings,
    );

    expect(new Set(map.values)).toEqual(new Set([2]));
  });
});

describe('shapesOf', () => {
  it('finds Han forms by what their characters are taken for, when one is taken for another', () => {
    const map = shapesOf([form('末来'), form('耐克')], shapes);

    expect(valuesOf(map, hashOf(symbolsOf('未来')))).toEqual([0]);
    expect(map.values).toHaveLength(1);
  });
});

describe('orderlessOf', () => {
  it('finds Han forms of four characters and more whatever their order', () => {
    const sum = symbolsOf('胡余庆堂').reduce((all, one) => (all + orderless(one)) | 0, 0);
    const map = orderlessOf([form('庆余堂'), form('胡庆余堂'), form('胡余庆堂')]);

    expect(SHORTEST_ORDERLESS).toBe(4);
    expect(valuesOf(map, sum)).toEqual([1, 2]);
    expect(map.values).toHaveLength(2);
  });
});

describe('drawn', () => {
  it('takes i for l, and nothing else', () => {
    expect(String.fromCharCode(...symbolsOf('ilaz1').map(drawn))).toBe('llaz1');
  });
});

describe('lettersOf', () => {
  it('finds forms of three letters and more as drawn, those with digits too', () => {
    const map = lettersOf([
      form('nike'),
      form('nlke'),
      form('ck'),
      form('l95', { script: MIXED_FORM }),
      form('耐克鞋'),
    ]);

    expect(valuesOf(map, hashOf(symbolsOf('nlke')))).toEqual([0, 1]);
    expect(valuesOf(map, hashOf(symbolsOf('l95')))).toEqual([3]);
    expect(map.values).toHaveLength(3);
  });

  it('leaves out pinyin', () => {
    expect(lettersOf([form('naike', { origin: PINYIN })]).values).toHaveLength(0);
  });
});

describe('gappedOf', () => {
  it('finds a form whole, and with each of its symbols left out', () => {
    const map = gappedOf([form('耐克鞋')]);

    expect(valuesOf(map, hashOf(symbolsOf('耐克鞋')))).toEqual([WHOLE]);
    expect(['克鞋', '耐鞋', '耐克'].flatMap((text) => valuesOf(map, hashOf(symbolsOf(text))))).toEqual([0, 1, 2]);
  });

  it('says of which form in one number with the place', () => {
    const map = gappedOf([form('ck'), form('nike')]);

    expect(valuesOf(map, hashOf(symbolsOf('nke')))).toEqual([1 * 64 + 1]);
  });

  it.each([
    ['耐克', 0],
    ['耐克鞋', 4],
    ['gap', 0],
    ['nike', 5],
    ['n'.repeat(40), 41],
    ['n'.repeat(41), 0],
  ])('has of %s %d entries', (text, entries) => {
    expect(gappedOf([form(text)]).values).toHaveLength(entries);
  });

  it('leaves out pinyin', () => {
    expect(gappedOf([form('naike', { origin: PINYIN })]).values).toHaveLength(0);
  });
});

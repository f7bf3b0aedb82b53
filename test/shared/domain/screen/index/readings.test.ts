import { describe, expect, it } from 'vitest';
import { readingsOf, waysToRead } from '../../../../../shared/domain/screen/index/readings.ts';

const readings = readingsOf({
  usual: { chang: '长常', xing: '行星', le: '乐' },
  other: { zhang: '长', hang: '行', yue: '乐' },
});
const { syllables, usual } = readings;

function waysOf(text: string, cap = 4): string[] {
  const symbols = Array.from(text, (char) => char.charCodeAt(0));
  return waysToRead(symbols, readings, cap).map((way) => way.map((number) => syllables[number]).join(' '));
}

describe('readingsOf', () => {
  it('numbers syllables from 1, in their order, and leaves 0 for what is not read', () => {
    expect(syllables).toEqual(['', 'chang', 'hang', 'le', 'xing', 'yue', 'zhang']);
    expect([usual['长'.charCodeAt(0)], usual['常'.charCodeAt(0)], usual['行'.charCodeAt(0)]]).toEqual([1, 1, 4]);
    expect(usual['鞋'.charCodeAt(0)]).toBe(0);
  });

  it('keeps several other readings of one character', () => {
    const { other } = readingsOf({ usual: { he: '和' }, other: { huo: '和', hu: '和' } });

    expect(other.get('和'.charCodeAt(0))).toHaveLength(2);
  });
});

describe('waysToRead', () => {
  it('begins with the usual one', () => {
    expect(waysOf('常星')).toEqual(['chang xing']);
    expect(waysOf('长行')).toEqual(['chang xing', 'zhang xing', 'chang hang', 'zhang hang']);
  });

  it('gives no more than asked for', () => {
    expect(waysOf('长行乐', 8)).toHaveLength(8);
    expect(waysOf('长行乐', 4)).toHaveLength(4);
    expect(waysOf('长行乐', 1)).toEqual(['chang xing le']);
  });

  it('is empty when a character is not read', () => {
    expect(waysOf('长鞋')).toEqual([]);
  });

  it('reads nothing in one way', () => {
    expect(waysOf('')).toEqual(['']);
  });
});

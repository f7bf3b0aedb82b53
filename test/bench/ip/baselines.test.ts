import { describe, expect, it } from 'vitest';
import { baselines } from '../../../bench/ip/baselines.ts';

const MARKS = [
  { id: 'nike', text: 'Nike' },
  { id: 'nike', text: '耐克' },
  { id: 'wellington', text: 'Daniel Wellington' },
  { id: 'loreal', text: 'L’Oréal Paris' },
  { id: 'other-nike', text: 'NIKE' },
  { id: 'quanxing', text: '全兴大曲' },
];

/** Scores of search engines rest on how rare a term is among many. */
const OTHERS = Array.from({ length: 2_000 }, (_, at) => ({ id: `other-${at}`, text: `${at} other mark` }));

const FINDERS = baselines([...MARKS, ...OTHERS]).map(({ name, build }) => ({ name, find: build() }));

describe.each(FINDERS)('baselines: $name', ({ find }) => {
  it('finds the rights of a mark, each once', () => {
    expect(find('Nike 耐克 running shoes').toSorted()).toEqual(['nike', 'other-nike']);
  });

  it('reads through width, case, accents and what shows nothing', () => {
    expect(find('ＮＩ\u200bＫＥ')).toEqual(expect.arrayContaining(['nike', 'other-nike']));
    expect(find('serum l’oreal paris 50 ml')).toEqual(['loreal']);
  });

  it('finds marks of several words and of several characters', () => {
    expect(find('reloj daniel wellington classic')).toEqual(['wellington']);
    expect(find('四川全兴大曲白酒')).toEqual(['quanxing']);
  });

  it('finds no mark inside a word, and none in other goods', () => {
    expect(find('snikers bar')).toEqual([]);
    expect(find('可控硅模块')).toEqual([]);
    expect(find('')).toEqual([]);
  });
});

describe('baselines', () => {
  const named = (wanted: string) => FINDERS.find(({ name }) => name === wanted)?.find ?? (() => ['none']);

  it.each(['flexsearch', 'minisearch', 'fuse'])('%s finds a long word with a slip', (name) => {
    expect(named(name)('daniel welington watch')).toEqual(['wellington']);
  });

  it('aho-corasick takes none that lies inside a longer one', () => {
    const find = baselines([...MARKS, { id: 'daniel', text: 'Daniel' }])[0]?.build();

    expect(find?.('daniel wellington')).toEqual(['wellington']);
    expect(find?.('daniel hechter')).toEqual(['daniel']);
  });
});

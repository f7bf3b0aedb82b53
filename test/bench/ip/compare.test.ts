import { describe, expect, it } from 'vitest';
import { compare } from '../../../bench/ip/compare.ts';
import { comparisonFigures } from '../../../bench/ip/comparison-figures.ts';
import type { LabelledTitle } from '../../../bench/ip/read-titles.ts';
import { spread } from '../../../bench/ip/spread.ts';

/** Every other title uses the right. */
const TITLES = Array.from({ length: 40 }, (_, at): LabelledTitle => {
  const uses = at % 2 === 0;
  const expected = uses ? ['nike'] : [];
  const slice = uses ? 'brand' : 'benign';
  return { id: `t${at}`, title: uses ? 'nike shoes' : 'shoes', lang: 'en', slice, expected, ignore: [], ops: [] };
});

const rightly = (title: string) => (title.includes('nike') ? ['nike'] : []);

describe('compare', () => {
  it('asks the systems in turns', () => {
    const asked: string[] = [];
    const noting = (name: string) => ({
      name,
      build: () => (title: string) => {
        if (asked.at(-1) !== name) asked.push(name);
        return rightly(title);
      },
    });

    const rows = compare([noting('a'), noting('b')], TITLES);

    expect(asked.join('')).toBe('ab'.repeat(8));
    expect(rows.map(({ score }) => score)).toMatchObject([
      { f1: 1, missing: 0 },
      { f1: 1, missing: 0 },
    ]);
    for (const { titlesPerSecond, p99Ms } of rows) {
      expect(titlesPerSecond).toBeGreaterThan(0);
      expect(p99Ms).toBeGreaterThanOrEqual(0);
    }
  });

  it('counts the first answer to a title', () => {
    const known = new Set<string>();
    const build = () => (title: string) => {
      const isNew = !known.has(title);
      known.add(title);
      return isNew ? rightly(title) : ['another'];
    };
    const titles = TITLES.map((title) => ({ ...title, title: `${title.title} ${title.id}` }));

    const [row] = compare([{ name: 'forgetful', build }], titles);

    expect(row?.score).toMatchObject({ precision: 1, recall: 1 });
  });

  it('tells where the goods are classified, and nothing else of what is true', () => {
    const goods: unknown[] = [];
    const build = () => (_: string, told: unknown) => {
      goods.push(told);
      return [];
    };

    compare(
      [{ name: 'curious', build }],
      TITLES.slice(0, 1).map((title) => ({ ...title, hs4: '6404' })),
    );

    expect(goods).toEqual([{ hs4: '6404' }]);
  });

  it('scores a system that is asked for a part by that part', () => {
    const [row] = compare([{ name: 'slow', build: () => () => ['nike'], most: 10 }], TITLES);

    expect(row?.titles).toHaveLength(10);
    expect(row?.score).toMatchObject({ titles: 10, missing: 0, recall: 1 });
  });
});

describe('comparisonFigures', () => {
  it('tells what the first system reaches where another was asked for a part', () => {
    const systems = [
      { name: 'ours', build: () => rightly },
      { name: 'slow', build: () => () => ['nike'], most: 16 },
    ];

    const figures = comparisonFigures(compare(systems, TITLES));

    const of = (name: string) => figures.find((figure) => figure.name === name);
    expect(of('ip-ours-f1')).toEqual({ name: 'ip-ours-f1', value: 100, unit: '%', note: 'of 40 titles' });
    expect(of('ip-slow-f1')?.note).toBe('of 16 titles, on which ours reaches 100 %');
    expect(of('ip-slow-false-positives')?.value).toBe(1000);
    expect(of('ip-ours-compatible')).toBeUndefined();
  });
});

describe('spread', () => {
  it('takes so many, evenly, the first among them', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(spread([0, 1, 2, 3, 4, 5, 6], 3)).toHaveLength(3);
  });

  it('takes all where there are no more', () => {
    expect(spread([1, 2, 3], 3)).toEqual([1, 2, 3]);
    expect(spread([], 3)).toEqual([]);
  });
});

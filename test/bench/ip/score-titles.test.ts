import { describe, expect, it } from 'vitest';
import type { LabelledTitle } from '../../../bench/ip/read-titles.ts';
import { scoreTitles } from '../../../bench/ip/score-titles.ts';

function title(id: string, slice: string, more: Partial<LabelledTitle> = {}): LabelledTitle {
  return { id, slice, title: id, lang: 'en', expected: [], ignore: [], ops: [], ...more };
}

const TITLES = [
  title('both', 'brand', { expected: ['nike', 'puma'] }),
  title('inserted', 'brand-inserted', { expected: ['nike'] }),
  title('leet', 'obfuscated', { expected: ['nike'], ops: ['leet', 'case'] }),
  title('spaced', 'obfuscated', { expected: ['puma'], ops: ['spacing'] }),
  title('benign', 'benign', { ignore: ['apple'] }),
  title('other', 'benign'),
  title('case', 'hard-compatible'),
  title('fruit', 'hard-commonword'),
  title('skate', 'hard-substring'),
];

const hits = (entries: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(entries));

describe('scoreTitles', () => {
  it('counts right, wrong and missed hits over all titles', () => {
    const score = scoreTitles(
      TITLES,
      hits({ both: ['nike'], inserted: ['nike', 'puma'], leet: ['nike'], fruit: ['apple'] }),
    );

    // Three right, two wrong, two missed.
    expect(score).toMatchObject({ titles: 9, missing: 5, precision: 0.6, recall: 0.6, f1: 0.6 });
    expect(score).toMatchObject({ recallPlain: 0.6667, recallObfuscated: 0.5 });
  });

  it('counts titles with a wrong hit once, slice by slice', () => {
    const score = scoreTitles(TITLES, hits({ other: ['nike', 'puma'], case: ['nike'], skate: [] }));

    expect(score.falsePositiveTitlesPer1000Benign).toBe(500);
    expect(score).toMatchObject({ compatibleRate: 1, commonWordRate: 0, substringRate: 0 });
  });

  it('counts what is to be ignored and what only fills the index neither way', () => {
    const score = scoreTitles(TITLES, hits({ benign: ['apple', 'filler-7', 'filler-8'], inserted: ['nike'] }));

    expect(score).toMatchObject({ precision: 1, falsePositiveTitlesPer1000Benign: 0, fillerHits: 2 });
  });

  it('counts a hit that is given twice once', () => {
    const score = scoreTitles(TITLES, hits({ inserted: ['nike', 'nike'], other: ['puma', 'puma'] }));

    expect(score).toMatchObject({ precision: 0.5, recall: 0.2 });
  });

  it('tells recall by the way of disguise, in alphabetical order', () => {
    const { byOp } = scoreTitles(TITLES, hits({ leet: ['nike'] }));

    expect([...byOp]).toEqual([
      ['case', { share: 1, of: 1 }],
      ['leet', { share: 1, of: 1 }],
      ['spacing', { share: 0, of: 1 }],
    ]);
  });

  it('knows no share of nothing', () => {
    const score = scoreTitles([], new Map());

    expect(score).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(score).toMatchObject({ recallPlain: null, falsePositiveTitlesPer1000Benign: null, compatibleRate: null });
  });
});

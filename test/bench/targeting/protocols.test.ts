import { describe, expect, it } from 'vitest';
import { CONTENDERS, type Contender } from '../../../bench/targeting/contenders.ts';
import { novelGoods } from '../../../bench/targeting/novel-goods.ts';
import type { StreamRow } from '../../../bench/targeting/read-stream.ts';
import { weeklyStream } from '../../../bench/targeting/weekly-stream.ts';

const row = (at: number, change: Partial<StreamRow> = {}): StreamRow => {
  const features = { fingerprint: String(at % 10), hs6: '330499' };
  return {
    id: `r${at}`,
    features,
    week: Math.floor(at / 20),
    isFraud: at % 10 === 0,
    isNovel: true,
    fold: String(at % 5),
    ...change,
  };
};
const ROWS = Array.from({ length: 200 }, (_, at) => row(at));

interface Heard {
  readonly learnt: string[];
  readonly scored: string[];
}

/** Writes down the rows of each targeter that was begun. */
function watched(): { readonly contender: Contender; readonly begun: Heard[] } {
  const begun: Heard[] = [];
  const begin = () => {
    const one: Heard = { learnt: [], scored: [] };
    begun.push(one);
    return {
      scoreOf: ({ id }: { readonly id: string }) => one.scored.push(id) / 1000,
      learn: ({ id }: { readonly id: string }) => void one.learnt.push(id),
    };
  };
  return { contender: { name: 'watched', begin }, begun };
}

describe('novelGoods', () => {
  it('learns from the other folds and never from a row it scores, nor from repeats', () => {
    const { contender, begun } = watched();
    const rows = [...ROWS, row(500, { isNovel: false })];

    novelGoods(contender, rows, [10]);

    expect(begun).toHaveLength(5);
    for (const { learnt, scored } of begun) {
      expect([learnt.length, scored.length]).toEqual([160, 40]);
      expect(learnt.filter((id) => scored.includes(id) || id === 'r500')).toEqual([]);
    }
  });
});

describe('weeklyStream', () => {
  it('learns weeks 0 to 3 wholly and later weeks only as inspected', () => {
    const { contender, begun } = watched();

    weeklyStream(contender, ROWS, 10);

    expect(begun[0]?.learnt).toHaveLength(4 * 20 + 6 * 2);
    expect(begun[0]?.scored).toHaveLength(6 * 20);
  });

  it('counts hits among the inspected', () => {
    const precision = (name: string) => {
      const contender = CONTENDERS.find((one) => one.name === name);
      return contender === undefined ? Number.NaN : weeklyStream(contender, ROWS, 10);
    };

    expect(precision('lookup')).toBe(1);
    expect(precision('sandan')).toBe(1);
    expect(precision('random')).toBeLessThan(0.6);
  });
});

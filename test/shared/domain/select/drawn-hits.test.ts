import { describe, expect, it } from 'vitest';
import { drawnHits } from '../../../../shared/domain/select/drawn-hits.ts';

const ENTRY = '20261104123000000-0123456789';
const match = (id: string, probability: number, version = 1) => ({
  id,
  version,
  effect: { lane: 'red' as const, probability, inspection: 'physical' as const },
});

describe('drawnHits', () => {
  it('draws each instruction by itself, by the number that customs gave and not by its version', () => {
    const asked: [string, number][] = [];
    const hits = drawnHits([match('a', 0.25, 3), match('b', 0.5)], ENTRY, (subject, probability) => {
      asked.push([subject, probability]);
      return probability > 0.3;
    });

    expect(asked).toEqual([
      [`instruction|a|${ENTRY}`, 0.25],
      [`instruction|b|${ENTRY}`, 0.5],
    ]);
    expect(hits).toEqual([
      { id: 'a', version: 3, lane: 'red', probability: 0.25, drawn: false, inspection: 'physical' },
      { id: 'b', version: 1, lane: 'red', probability: 0.5, drawn: true, inspection: 'physical' },
    ]);
  });

  it('draws nothing where the probability is 1', () => {
    const hits = drawnHits([match('a', 1)], ENTRY, () => {
      throw new Error('nothing is to be drawn');
    });

    expect(hits).toMatchObject([{ id: 'a', drawn: true }]);
  });
});

import { describe, expect, it } from 'vitest';
import { comparison, isBetter } from '../../../../../shared/domain/learn/parcel/comparison.ts';
import type { Foretold } from '../../../../../shared/model/learnt-model.ts';

/** Every third is a find, save that chance turns every tenth. */
const cases = (count: number, scoreOf: (isLikely: boolean) => number): Foretold[] =>
  Array.from({ length: count }, (_, at) => {
    const isLikely = at % 3 === 0;
    return { pickId: `p${at}`, score: scoreOf(isLikely), weight: 1, isFind: isLikely !== (at % 10 === 0) };
  });
const plain = (count: number, score: number) => cases(count, () => score);
const sharp = (count: number) => cases(count, (isLikely) => (isLikely ? 0.8 : 0.2));

describe('comparison', () => {
  it('sees who foretold better, and by how many standard errors', () => {
    const { cases, loss, otherLoss, lead } = comparison(plain(200, 0.33), sharp(200));

    expect(cases).toBe(200);
    expect(otherLoss).toBeLessThan(loss);
    expect(lead).toBeGreaterThan(2);
    expect(comparison(sharp(200), plain(200, 0.33)).lead).toBeCloseTo(-lead, 9);
  });

  it('compares only what both foretold, in whatever order', () => {
    const [one, other] = [plain(100, 0.33), sharp(200)];

    expect(comparison(one, other.toReversed())).toEqual(comparison(one, other.slice(0, 100)));
  });

  it('finds no difference between equals, and none where nothing is common', () => {
    expect(comparison(sharp(50), sharp(50)).lead).toBe(0);
    expect(comparison(sharp(50), [])).toEqual({ cases: 0, loss: 0, otherLoss: 0, lead: 0 });
  });

  it('counts a case as often as it stands for others', () => {
    const heavy = (list: Foretold[]) => list.map((one) => ({ ...one, weight: one.isFind ? 3 : 1 }));

    expect(comparison(heavy(plain(90, 0.1)), heavy(sharp(90))).loss).toBeGreaterThan(
      comparison(plain(90, 0.1), sharp(90)).loss,
    );
  });

  it('bears certainty that was wrong', () => {
    const wrong = [{ pickId: 'p', score: 0, weight: 1, isFind: true }];

    expect(comparison(wrong, wrong).loss).toBeCloseTo(-Math.log(1e-6), 9);
  });
});

describe('isBetter', () => {
  it.each([
    [200, 2.01, true],
    [199, 2.01, false],
    [200, 2, false],
  ])('takes %i cases and a lead of %d: %s', (cases, lead, expected) => {
    expect(isBetter({ cases, lead, loss: 1, otherLoss: 0 }, 200)).toBe(expected);
  });
});

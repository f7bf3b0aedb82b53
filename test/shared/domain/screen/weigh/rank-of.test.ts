import { describe, expect, it } from 'vitest';
import { inSequence } from '../../../../../shared/domain/screen/views/in-sequence.ts';
import type { Sighting } from '../../../../../shared/domain/screen/views/sighting.ts';
import { rankOf, scoreOf } from '../../../../../shared/domain/screen/weigh/rank-of.ts';
import { View } from '../../../../../shared/model/mark-use.ts';
import { rightOn, rightsOn, sightOf } from '../../../../builders/screened.ts';

/** The sighting of the one mark in its own text, changed. */
function one(mark: string, over: Partial<Sighting> = {}) {
  const sight = sightOf(mark, rightsOn(mark));
  inSequence(sight);
  const [plain] = sight.found;
  if (plain === undefined) throw new Error(`${mark} is not seen`);
  return [sight, { ...plain, ...over }] as const;
}

describe('scoreOf', () => {
  const views = View.options;

  it.each(['NIKE', '耐克', 'a'.repeat(60)])(
    'is the same for no two views of %s, in (0, 1), highest when exact',
    (mark) => {
      const scores = views.map((view) => scoreOf(...one(mark, { view })));

      expect(new Set(scores).size).toBe(views.length);
      expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
      expect(Math.max(...scores)).toBe(scores[0]);
    },
  );

  it('is lower for a disguise that changes more, and never as low as the next view', () => {
    const changed = [0, 1, 4, 9].map((count) => scoreOf(...one('NIKE', { view: 'spaced', changed: count })));

    expect(changed).toEqual([0.864, 0.859, 0.844, 0.844]);
    expect(scoreOf(...one('NIKE', { view: 'leet', changed: 0 }))).toBeLessThan(0.844);
  });

  it('is higher for a longer mark; a Han character says more than a letter', () => {
    const scores = ['ab', 'abc', '样例', '样例牌'].map((mark) => scoreOf(...one(mark)));

    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
  });

  it('is lower for what buyers call a brand', () => {
    const sight = sightOf('样例', [rightOn(['样例'], { recordNo: 'R-1' }), rightOn(['鞋子'], { nicknames: ['样例'] })]);
    inSequence(sight);
    const [mark = 0, nickname = 0] = sight.found.map((seen) => scoreOf(sight, seen));

    expect(mark - nickname).toBeCloseTo(0.25, 4);
  });
});

describe('rankOf', () => {
  it('puts a longer mark before a shorter one', () => {
    expect(rankOf(...one('样例牌'))).toBeGreaterThan(rankOf(...one('样例')));
    expect(rankOf(...one('样例'))).toBeGreaterThan(rankOf(...one('abc')));
  });

  it('puts what is read more plainly first', () => {
    const [exact, spaced, homophone] = (['exact', 'spaced', 'homophone'] as const).map((view) =>
      rankOf(...one('样例', { view })),
    );

    expect([exact, spaced, homophone]).toEqual([4.4, 4.4 * 0.97, 4.4 * 0.55]);
  });

  it('does not count the symbol that is hidden', () => {
    expect(rankOf(...one('nike', { view: 'masked' }))).toBeCloseTo(0.9 * 3);
  });
});

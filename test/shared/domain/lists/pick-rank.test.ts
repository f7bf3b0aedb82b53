import { describe, expect, it } from 'vitest';
import { byRank, isAtRandom, pickRank, ticketOf } from '../../../../shared/domain/lists/pick-rank.ts';
import type { Pick } from '../../../../shared/model/pick.ts';
import { pickOf, placedPick } from '../../../builders/sampling-list.ts';

const idsByRank = (...picks: Pick[]) => picks.toSorted(byRank).map(({ pickId }) => pickId);

describe('isAtRandom', () => {
  it.each([
    [{ reason: 'random' as const }, true],
    [{ reason: 'targeted' as const }, false],
    [{ reason: 'targeted' as const, atRandom: true }, true],
  ])('of %j is %s', (changes, expected) => {
    expect(isAtRandom(pickOf(changes))).toBe(expected);
  });
});

describe('byRank', () => {
  it('puts what was drawn first, then what people asked for, then suspicion by score, top-ups last', () => {
    const picks = [
      pickOf({ pickId: 'top', reason: 'top-up', score: 1 }),
      pickOf({ pickId: 'low', score: 0.1 }),
      pickOf({ pickId: 'high', score: 0.9 }),
      pickOf({ pickId: 'ordered', reason: 'instruction', score: 0 }),
      pickOf({ pickId: 'officer', reason: 'officer', score: 0 }),
      pickOf({ pickId: 'both', reason: 'top-up', atRandom: true, pickedAt: '2026-11-04T01:00:00.000Z' }),
      pickOf({ pickId: 'drawn', reason: 'random', score: 0, pickedAt: '2026-11-04T00:00:00.000Z' }),
    ];

    expect(idsByRank(...picks)).toEqual(['drawn', 'both', 'officer', 'ordered', 'high', 'low', 'top']);
  });

  it('is total', () => {
    expect(idsByRank(pickOf({ pickId: 'b' }), pickOf({ pickId: 'a' }))).toEqual(['a', 'b']);
    expect(byRank(pickOf(), pickOf())).toBe(0);
  });
});

describe('ticketOf', () => {
  it('holds the place of a pick under its revision', () => {
    const pick = placedPick({ pickId: 'a', rev: 4 });

    expect(ticketOf(pick)).toEqual({ customsCode: '3105', rank: pickRank(pick), pickId: 'a', rev: 4 });
  });
});

import { describe, expect, it } from 'vitest';
import { shedPicks } from '../../../../shared/domain/lists/shed-picks.ts';
import { placedPick } from '../../../builders/sampling-list.ts';

const ORDER = ['top-up', 'targeted', 'instruction', 'officer'] as const;
const waiting = [
  placedPick({ pickId: 'officer', reason: 'officer', score: 0 }),
  placedPick({ pickId: 'ordered', reason: 'instruction', score: 0 }),
  placedPick({ pickId: 'high', score: 0.9 }),
  placedPick({ pickId: 'low', score: 0.1 }),
  placedPick({ pickId: 'top', reason: 'top-up', score: 1 }),
  placedPick({ pickId: 'drawn', reason: 'random', score: 0 }),
  placedPick({ pickId: 'both', reason: 'top-up', score: 0, atRandom: true }),
];
const shed = (room: number, order: readonly (typeof ORDER)[number][] = ORDER) =>
  shedPicks({ waiting, room, order: [...order] }).map(({ pickId }) => pickId);

describe('shedPicks', () => {
  it.each([
    [8, []],
    [7, []],
    [6, ['top']],
    [5, ['top', 'low']],
    [3, ['top', 'low', 'high', 'ordered']],
    [0, ['top', 'low', 'high', 'ordered', 'officer']],
    [-3, ['top', 'low', 'high', 'ordered', 'officer']],
  ])('with room for %i gives up %j', (room, expected) => {
    expect(shed(room)).toEqual(expected);
  });

  it('never gives up a reason that policy does not name', () => {
    expect(shed(0, ['targeted'])).toEqual(['low', 'high']);
  });

  it('gives up the latest of equals', () => {
    const equals = ['2026-11-04T01:00:00.000Z', '2026-11-04T02:00:00.000Z'].map((pickedAt) =>
      placedPick({ pickId: pickedAt, pickedAt }),
    );

    expect(shedPicks({ waiting: equals, room: 1, order: [...ORDER] }).map(({ pickId }) => pickId)).toEqual([
      '2026-11-04T02:00:00.000Z',
    ]);
  });
});

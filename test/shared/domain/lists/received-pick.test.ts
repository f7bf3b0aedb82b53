import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver, isUntouched, isWaiting, receivedPick } from '../../../../shared/domain/lists/received-pick.ts';
import type { Pick } from '../../../../shared/model/pick.ts';
import { pickOf, placedPick } from '../../../builders/sampling-list.ts';

const EARLY = '2026-11-04T01:00:00.000Z';
const LATE = '2026-11-04T02:00:00.000Z';
const REPORT = {
  outcome: 'nothing-found',
  note: '',
  quantities: [],
  photos: [],
  minutes: null,
  by: '甲',
  at: LATE,
  signedBy: null,
};

describe('receivedPick', () => {
  it('makes a new pick wait', () => {
    expect(receivedPick(undefined, [pickOf()])).toEqual(placedPick());
  });

  it('changes nothing when it comes again', () => {
    const present = placedPick({ rev: 3, listId: 'L', seat: 1 });

    expect(receivedPick(present, [pickOf(), pickOf()])).toBe(present);
  });

  it('keeps the reason given first and where it stands', () => {
    const present = placedPick({ rev: 3, listId: 'L', seat: 1, pickedAt: LATE, reason: 'officer' });

    const next = receivedPick(present, [pickOf({ pickedAt: EARLY, reason: 'targeted' })]);

    expect(next).toMatchObject({ rev: 4, listId: 'L', seat: 1, reason: 'targeted', pickedAt: EARLY });
    expect(receivedPick(next, [pickOf({ pickedAt: LATE, reason: 'officer' })])).toBe(next);
  });

  it('never forgets that it was drawn at random', () => {
    const next = receivedPick(placedPick({ pickedAt: EARLY }), [pickOf({ pickedAt: LATE, reason: 'random' })]);

    expect(next).toMatchObject({ reason: 'targeted', atRandom: true, rev: 2 });
  });

  it('leaves alone what was reported or inspected', () => {
    const reported = placedPick({ report: REPORT, pickedAt: LATE });
    const inspected = placedPick({ outcome: 'discrepancy', pickedAt: LATE });

    expect(receivedPick(reported, [pickOf({ pickedAt: EARLY })])).toBe(reported);
    expect(receivedPick(inspected, [pickOf({ pickedAt: EARLY })])).toBe(inspected);
  });

  it.each([
    [{ reason: 'officer', pickedAt: LATE }, true],
    [{ reason: 'officer', pickedAt: EARLY }, false],
    [{ reason: 'targeted', pickedAt: LATE }, false],
  ] as const)('of a shed pick revives by %j: %s', (changes, isRevived) => {
    const shed = placedPick({ shed: { reason: 'no-slots', at: EARLY }, listId: 'L', reason: 'top-up' });

    const next = receivedPick(shed, [pickOf(changes)]);

    expect(isWaiting(next)).toBe(isRevived);
    if (!isRevived) expect(next).toBe(shed);
  });

  it('ends alike in any order of arrival', () => {
    const picks: Pick[] = [
      pickOf({ pickedAt: EARLY }),
      pickOf({ pickedAt: LATE, reason: 'random' }),
      pickOf({ pickedAt: LATE, reason: 'officer' }),
    ];
    const content = (order: readonly Pick[]) => {
      const { rev: _, ...rest } =
        order.reduce<ReturnType<typeof placedPick> | undefined>(
          (sofar, pick) => receivedPick(sofar, [pick]),
          undefined,
        ) ?? placedPick();
      return { ...rest, atRandom: rest.atRandom ?? false };
    };

    fc.assert(
      fc.property(fc.shuffledSubarray([...picks, ...picks], { minLength: 6 }), (order) => {
        expect(content(order)).toEqual(content(picks));
      }),
    );
  });
});

describe('isWaiting', () => {
  it.each([
    [{}, true],
    [{ listId: 'L' }, false],
    [{ shed: { reason: 'no-slots' as const, at: EARLY } }, false],
    [{ outcome: 'discrepancy' }, false],
  ])('of %j is %s', (changes, expected) => {
    expect(isWaiting(placedPick(changes))).toBe(expected);
  });
});

describe('isOver', () => {
  it.each([
    [{ rev: 2 }, false],
    [{ rev: 2, listId: 'L' }, true],
    [{ rev: 3 }, true],
    [{ rev: 1, listId: 'L' }, false],
  ])('of the place of revision 2 when the pick is %j is %s', (changes, expected) => {
    expect(isOver({ customsCode: '3105', rank: '', pickId: 'p1', rev: 2 }, placedPick(changes))).toBe(expected);
  });
});

describe('isUntouched', () => {
  it.each([
    [{ listId: 'L' }, true],
    [{}, false],
    [{ listId: 'L', report: REPORT }, false],
    [{ listId: 'L', outcome: 'discrepancy' }, false],
    [{ listId: 'L', shed: { reason: 'taken-off' as const, at: EARLY } }, false],
  ])('of %j is %s', (changes, expected) => {
    expect(isUntouched(placedPick(changes))).toBe(expected);
  });
});

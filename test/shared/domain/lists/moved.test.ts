import { describe, expect, it } from 'vitest';
import {
  closed,
  givenUp,
  inPool,
  isOn,
  onList,
  picksOnList,
  seatsToFree,
  withoutPick,
  withReserve,
} from '../../../../shared/domain/lists/moved.ts';
import { seatPicks } from '../../../../shared/domain/lists/seat-picks.ts';
import { placedPick, samplingList } from '../../../builders/sampling-list.ts';

const AT = '2026-11-04T05:00:00.000Z';
const pick = placedPick({ rev: 4 });
const list = seatPicks(
  samplingList(),
  ['a', 'b'].map((pickId) => placedPick({ pickId })),
  AT,
).list;

describe('onList', () => {
  it('is the next revision, on the list', () => {
    expect(onList(pick, 'L', 2)).toEqual({ ...pick, rev: 5, listId: 'L', seat: 2 });
  });
});

describe('inPool', () => {
  it('is the next revision, on no list', () => {
    expect(inPool(onList(pick, 'L', 2))).toEqual({ ...pick, rev: 6 });
  });
});

describe('givenUp', () => {
  it('still names the list', () => {
    const shed = { reason: 'taken-off', at: AT } as const;

    expect(givenUp(onList(pick, 'L', 2), shed)).toEqual({ ...pick, rev: 6, listId: 'L', shed });
  });
});

describe('withoutPick', () => {
  it('frees the seat and remembers the pick', () => {
    const next = withoutPick(list, 'a');

    expect(next).toMatchObject({ rev: list.rev + 1, left: ['a'] });
    expect(next.seats.map(({ pickId }) => pickId)).toEqual([null, 'b', null]);
    expect(picksOnList(next)).toEqual(['b', 'a']);
    expect(withoutPick(next, 'a')).toBe(next);
  });
});

describe('withReserve', () => {
  it('changes nothing where it stays the same', () => {
    expect(withReserve(list, 3)).toMatchObject({ reserve: 3, rev: list.rev + 1 });
    expect(withReserve(list, 0)).toBe(list);
  });
});

describe('closed', () => {
  it('is closed once', () => {
    const over = closed(list);

    expect(over).toMatchObject({ isClosed: true, rev: list.rev + 1 });
    expect(closed(over)).toBe(over);
  });
});

describe('isOn', () => {
  it('goes by what the pick says', () => {
    expect(isOn(list, onList(pick, list.id, 0))).toBe(true);
    expect(isOn(list, pick)).toBe(false);
  });
});

describe('seatsToFree', () => {
  it.each([
    [{ listId: list.id }, []],
    [{}, []],
    [{ listId: 'another' }, ['a']],
    [{ listId: list.id, shed: { reason: 'no-slots' as const, at: AT } }, ['a']],
    [{ listId: list.id, outcome: 'not-found' }, ['a']],
    [{ listId: list.id, outcome: 'nothing-found' }, []],
  ])('of a pick that is %j are %j', (changes, expected) => {
    expect(seatsToFree(list, new Map([['a', placedPick({ pickId: 'a', ...changes })]]))).toEqual(expected);
  });
});

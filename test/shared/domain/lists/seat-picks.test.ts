import { describe, expect, it } from 'vitest';
import { freeSeats, loadsOf, peopleOf, seatPicks, slotsOf } from '../../../../shared/domain/lists/seat-picks.ts';
import type { PlacedPick } from '../../../../shared/model/pick.ts';
import { placedPick, samplingList } from '../../../builders/sampling-list.ts';

const NOW = '2026-11-04T04:30:00.000Z';
const picks = (...scores: number[]) => scores.map((score) => placedPick({ pickId: `p${score}`, score }));
const topUp = (pickId: string) => placedPick({ pickId, reason: 'top-up' });
const held = (list: ReturnType<typeof samplingList>) => list.seats.map(({ pickId }) => pickId);
const seat = (list: ReturnType<typeof samplingList>, waiting: readonly PlacedPick[], now = NOW) =>
  seatPicks(list, waiting, now);

describe('seatPicks', () => {
  it('gives the first in line the first seats, in one write', () => {
    const { list, seats } = seat(samplingList(), picks(0.1, 0.9, 0.5, 0.2));

    expect(held(list)).toEqual(['p0.9', 'p0.5', 'p0.2']);
    expect([...seats]).toEqual([
      ['p0.9', 0],
      ['p0.5', 1],
      ['p0.2', 2],
    ]);
    expect(list.rev).toBe(3);
  });

  it('keeps the seat of whoever has one, and changes nothing then', () => {
    const { list } = seat(samplingList(), picks(0.5));

    const again = seat(list, picks(0.5));

    expect(again.list).toBe(list);
    expect(again.seats.get('p0.5')).toBe(0);
  });

  it('leaves the reserve to others than top-ups', () => {
    const list = samplingList({ reserve: 2 });

    expect(held(seat(list, [topUp('a'), topUp('b')]).list)).toEqual(['a', null, null]);
    expect(held(seat(list, [topUp('a'), ...picks(0.1, 0.2)]).list)).toEqual(['p0.2', 'p0.1', null]);
  });

  it.each([
    ['closed', samplingList({ isClosed: true }), NOW],
    ['not drawn', samplingList({ isDrawn: false }), NOW],
    ['over', samplingList(), '2026-11-04T12:00:00.000Z'],
  ])('seats nobody on a list that is %s', (_, list, now) => {
    expect(seat(list, picks(0.5), now)).toEqual({ list, seats: new Map() });
  });

  it('seats until the last moment', () => {
    expect(seat(samplingList(), picks(0.5), '2026-11-04T11:59:59.999Z').seats.size).toBe(1);
  });

  it('passes over seats whose inspectors must keep out, and leaves the pick in line where all must', () => {
    const list = samplingList({ people: [{ recusals: ['M1'] }, {}, {}, {}] });
    const [pick] = picks(0.5).map((one) => ({ ...one, merchant: 'M1' }));
    if (pick === undefined) throw new Error('no pick');

    const { seats } = seat(list, [pick]);
    expect(peopleOf(list, list.seats[seats.get(pick.pickId) ?? -1]?.pair ?? []).map(({ id }) => id)).toEqual([
      'I3',
      'I4',
    ]);
    expect(seat(samplingList({ people: [{ recusals: ['M1'] }, {}] }), [pick]).seats.size).toBe(0);
  });

  it('seats people only as often as they can do after one of them was taken off', () => {
    const list = samplingList({ people: [{ capacity: 3 }, { capacity: 3 }] });
    const [one, other] = list.inspectors;
    if (one === undefined || other === undefined) throw new Error('no people');
    const weaker = { ...list, inspectors: [{ ...one, capacity: 1 }, other] };

    expect(seat(weaker, picks(0.1, 0.2, 0.3)).seats.size).toBe(1);
  });
});

describe('slotsOf', () => {
  it('counts what is free and what is taken, but no free seat of whoever was taken off', () => {
    const { list } = seat(samplingList(), picks(0.5));
    const [one, other] = list.inspectors;
    if (one === undefined || other === undefined) throw new Error('no people');
    const left = { ...list, inspectors: [{ ...one, capacity: 0 }, other] };

    expect([slotsOf(list), freeSeats(list)]).toEqual([3, 2]);
    expect([slotsOf(left), freeSeats(left)]).toEqual([1, 0]);
  });
});

describe('loadsOf', () => {
  it('counts the seats taken of each', () => {
    expect(loadsOf(seat(samplingList({ people: [{}, {}, {}, {}] }), picks(0.5, 0.4)).list)).toEqual([2, 2, 0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { atWork } from '../../../../shared/domain/lists/at-work.ts';
import { seatPicks } from '../../../../shared/domain/lists/seat-picks.ts';
import { placedPick, samplingList } from '../../../builders/sampling-list.ts';

const list = samplingList({ people: [{ capacity: 1 }, { capacity: 1 }, { capacity: 1 }, { capacity: 1 }] });
const seated = (count: number) =>
  seatPicks(
    list,
    Array.from({ length: count }, (_, at) => placedPick({ pickId: `p${at}` })),
    list.from,
  ).list;

describe('atWork', () => {
  it.each([
    [0, [0, 0], ['I3', 'I4']],
    [1, [1, 1], ['I3', 'I4']],
    [2, [1, 1, 1, 1], []],
  ])('with %i picks has inspectors with %j inspections, and %j were not drawn', (count, inspections, notDrawn) => {
    const { inspectors, excluded } = atWork(seated(count), 2);

    expect(inspectors.map((one) => one.inspections)).toEqual(inspections);
    expect(excluded).toEqual(notDrawn.map((id) => ({ id, reason: 'not-drawn' })));
  });

  it('names whoever was excluded before the draw with the reason, and nobody who was taken off twice', () => {
    const [one, ...others] = list.inspectors;
    if (one === undefined) throw new Error('no people');
    const excluded = [
      { id: 'I9', reason: 'off-duty' },
      { id: 'I1', reason: 'taken-off' },
    ];
    const changed = { ...list, inspectors: [...others, { ...one, capacity: 0 }], draw: { ...list.draw, excluded } };

    expect(atWork(changed, 2).excluded).toEqual([...excluded, { id: 'I4', reason: 'not-drawn' }]);
  });
});

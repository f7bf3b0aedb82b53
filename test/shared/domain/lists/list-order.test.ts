import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayNameOf, listOrder } from '../../../../shared/domain/lists/list-order.ts';
import { placedPick } from '../../../builders/sampling-list.ts';

const BAYS = [
  { id: 'B', carriers: ['C2'] },
  { id: 'A', carriers: ['C1', 'C3'] },
];
const ids = (picks: readonly { pickId: string }[]) => picks.map(({ pickId }) => pickId);

describe('listOrder', () => {
  const picks = [
    placedPick({ pickId: 'top', reason: 'top-up', carrier: 'C1', merchant: 'M2' }),
    placedPick({ pickId: 'officer', reason: 'officer', carrier: 'C1', merchant: 'M1' }),
    placedPick({ pickId: 'low', score: 0.1, carrier: 'C1', merchant: 'M1' }),
    placedPick({ pickId: 'high', score: 0.9, carrier: 'C1', merchant: 'M2' }),
    placedPick({ pickId: 'drawn', reason: 'random', carrier: 'C2', merchant: 'M3' }),
    placedPick({ pickId: 'ordered', reason: 'instruction', carrier: 'C9', merchant: 'M2' }),
  ];

  it('goes bay by bay in the order of the round, what has no bay last, and by priority within', () => {
    expect(ids(listOrder(picks, BAYS))).toEqual(['drawn', 'officer', 'high', 'low', 'top', 'ordered']);
  });

  it('keeps the parcels of a merchant together where there are no bays, the most urgent merchant first', () => {
    expect(ids(listOrder(picks))).toEqual(['officer', 'low', 'ordered', 'high', 'top', 'drawn']);
  });

  it('keeps like goods together before it looks at the score', () => {
    const goods = [
      placedPick({ pickId: 'shoe', hs: '6404', score: 0.1 }),
      placedPick({ pickId: 'bag', hs: '4202', score: 0.2 }),
      placedPick({ pickId: 'shoe2', hs: '6404', score: 0.9 }),
    ];

    expect(ids(listOrder(goods))).toEqual(['bag', 'shoe2', 'shoe']);
  });

  it('is the same whatever order the picks come in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(picks, { minLength: picks.length }),
        fc.constantFrom([], BAYS),
        (shuffled, bays) => {
          expect(ids(listOrder(shuffled, bays))).toEqual(ids(listOrder(picks, bays)));
        },
      ),
    );
  });
});

describe('bayNameOf', () => {
  it.each([
    [{ carrier: 'C3' }, BAYS, 'A'],
    [{ carrier: 'C9' }, BAYS, null],
    [{}, BAYS, null],
    [{ carrier: 'C3' }, [], null],
  ])('of %j at %j is %s', (carrier, bays, expected) => {
    expect(bayNameOf(carrier, bays)).toBe(expected);
  });
});

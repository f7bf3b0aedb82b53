import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Belonging, foldsOf } from '../../../bench/train/folds.ts';

const FOLDS = 4;
const belonging = fc.record({
  merchant: fc.nat(20).map((n) => `M${n}`),
  ring: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(8).map((n) => `R${n}`) }),
});

/** In how many folds the parcels of each name lie. */
function spread(parcels: readonly Belonging[], name: keyof Belonging): number[] {
  const folds = foldsOf(parcels, FOLDS);
  const named = parcels.flatMap((parcel, at) =>
    parcel[name] === null ? [] : [{ key: parcel[name], fold: folds[at] }],
  );
  return [...Map.groupBy(named, ({ key }) => key).values()].map((own) => new Set(own.map(({ fold }) => fold)).size);
}

describe('foldsOf', () => {
  it('puts no merchant and no ring into two folds', () => {
    fc.assert(
      fc.property(fc.array(belonging, { maxLength: 80 }), (parcels) => {
        expect(spread(parcels, 'merchant').every((folds) => folds === 1)).toBe(true);
        expect(spread(parcels, 'ring').every((folds) => folds === 1)).toBe(true);
      }),
    );
  });

  it('keeps merchants together that a chain of rings joins', () => {
    const parcels = [
      { merchant: 'A', ring: 'one' },
      { merchant: 'B', ring: 'one' },
      { merchant: 'B', ring: 'two' },
      { merchant: 'C', ring: 'two' },
      { merchant: 'D', ring: 'three' },
    ];

    const [first, ...others] = foldsOf(parcels, 2);

    expect(others.slice(0, 3)).toEqual([first, first, first]);
    expect(others[3]).not.toBe(first);
  });

  it('shares the parcels of rings out evenly, then the others', () => {
    const guilty = Array.from({ length: 40 }, (_, at) => ({ merchant: `G${at}`, ring: `R${at}` }));
    const honest = Array.from({ length: 80 }, (_, at) => ({ merchant: `H${at}`, ring: null }));

    const folds = foldsOf([...guilty, ...honest], FOLDS);

    for (let fold = 0; fold < FOLDS; fold += 1) {
      expect(folds.subarray(0, 40).filter((one) => one === fold)).toHaveLength(10);
      expect(folds.subarray(40).filter((one) => one === fold)).toHaveLength(20);
    }
  });

  it('gives the same folds whatever the order of the parcels', () => {
    const parcels = Array.from({ length: 60 }, (_, at) => ({
      merchant: `M${at % 17}`,
      ring: at % 7 === 0 ? `R${at % 3}` : null,
    }));

    expect(foldsOf(parcels.toReversed(), FOLDS).toReversed()).toEqual(foldsOf(parcels, FOLDS));
    expect(foldsOf([], FOLDS)).toEqual(new Uint8Array());
  });
});

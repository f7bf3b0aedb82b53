import { describe, expect, it } from 'vitest';
import { chainPairs, pairsOf } from '../../../../shared/domain/typology/chains.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { traces } from '../../../builders/trace.ts';

const ASKED = { foundFrom: 5, merchantsFrom: 3, liftFrom: 3 };
/** A thousand parcels of twenty merchants that three carriers and ten agents serve, without a pattern. */
const ORDINARY = traces(1000, (at) => ({
  firms: { carrier: `L${at % 3}`, agent: `A${at % 10}`, payment: `Z${at % 2}` },
}));
/** Parcels of some merchants that a carrier carried and an agent declared. */
const served = (count: number, merchants: number, from = 2000, agent = 'A9', carrier = 'L9') =>
  traces(count, (at) => ({
    parcel: `P1/C${from + at}`,
    firms: { carrier, agent, merchant: `R${at % merchants}`, platform: `P${at % 4}`, payment: `Z${at % 2}` },
  }));
const suspects = (...found: (readonly Trace[])[]) => new Set(found.flat().map(({ parcel }) => parcel));
const named = (pairs: ReturnType<typeof chainPairs>) => [...pairs.keys()];

describe('chainPairs', () => {
  it('finds two firms that together serve the rings of several merchants', () => {
    const ring = served(30, 4);
    const pairs = chainPairs([...ORDINARY, ...ring], suspects(ring), ASKED);

    expect(named(pairs)).toEqual(['carrier L9 agent A9']);
    expect(pairs.get('carrier L9 agent A9')).toMatchObject({ all: 30, merchants: 4, codes: ['L9', 'A9'] });
    expect(pairs.get('carrier L9 agent A9')?.usual).toBeCloseTo(30 / 1030, 6);
  });

  it('finds it among as many honest parcels of the same firms', () => {
    const ring = served(30, 4);
    const honest = served(30, 12, 3000);

    expect(named(chainPairs([...ORDINARY, ...ring, ...honest], suspects(ring), ASKED))).toEqual([
      'carrier L9 agent A9',
    ]);
  });

  it.each([
    ['one ring has one merchant, and two strays', [...served(40, 1), ...served(2, 2, 4000)]],
    ['fewer merchants than asked have several', served(30, 2)],
    ['too few are found beside those of the largest', [...served(30, 1), ...served(4, 2, 4000)]],
  ])('finds nothing where %s', (_, ring) => {
    expect(named(chainPairs([...ORDINARY, ...ring], suspects(ring), ASKED))).toEqual([]);
  });

  it('blames no pair for what one of its firms does with everybody', () => {
    const ofCarrier = Array.from({ length: 6 }, (_, at) => served(20, 4, 2000 + at * 100, `A${at}`, 'L9')).flat();

    expect(named(chainPairs([...ORDINARY, ...ofCarrier], suspects(ofCarrier), ASKED))).toEqual([]);
  });

  it('does not take one firm in two roles for two', () => {
    const ring = served(30, 4, 2000, 'L9', 'L9');

    expect(named(chainPairs([...ORDINARY, ...ring], suspects(ring), ASKED))).toEqual([]);
  });

  it('does not depend on the order of the traces', () => {
    const ring = served(30, 4);
    const all = [...ORDINARY, ...ring];

    expect(named(chainPairs(all.toReversed(), suspects(ring), ASKED))).toEqual(
      named(chainPairs(all, suspects(ring), ASKED)),
    );
  });
});

describe('pairsOf', () => {
  it('names the standing pairs of a parcel', () => {
    const ring = served(30, 4);
    const pairs = chainPairs([...ORDINARY, ...ring], suspects(ring), ASKED);

    expect(ring.slice(0, 1).flatMap((one) => pairsOf(one, pairs))).toHaveLength(1);
    expect(ORDINARY.flatMap((one) => pairsOf(one, pairs))).toEqual([]);
  });
});

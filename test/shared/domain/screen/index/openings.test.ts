import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openings, opens } from '../../../../../shared/domain/screen/index/openings.ts';

const symbol = fc.integer({ min: 0, max: 0xffff });

describe('openings', () => {
  it('opens what begins with the first two symbols of a sequence', () => {
    fc.assert(
      fc.property(fc.array(fc.array(symbol, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (sequences) => {
        const bits = openings(sequences);

        for (const [first = 0, second = 0] of sequences) expect(opens(bits, first, second)).toBe(true);
      }),
    );
  });

  it('opens nothing else but by rare chance', () => {
    const bits = openings([[1, 2, 3]]);
    const others = Array.from({ length: 1000 }, (_, at) => opens(bits, at + 10, at + 11));

    expect(opens(bits, 2, 1)).toBe(false);
    expect(others.filter(Boolean)).toHaveLength(0);
  });

  it('takes sequences of one symbol for none', () => {
    expect(openings([[1], []]).every((word) => word === 0)).toBe(true);
  });
});

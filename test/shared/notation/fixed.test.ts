import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedTo } from '../../../shared/notation/fixed.ts';

describe('fixedTo', () => {
  it('writes so many decimals, the first time and again', () => {
    const written = fixedTo(4);

    expect([written(0.05), written(0), written(1), written(0.05)]).toEqual(['0.0500', '0.0000', '1.0000', '0.0500']);
  });

  it('writes as toFixed does, beyond what it remembers too', () => {
    const written = fixedTo(12);

    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        expect(written(value)).toBe(value.toFixed(12));
      }),
      { numRuns: 1500 },
    );
  });
});

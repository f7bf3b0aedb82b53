import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SampledStratum, stratifiedShare } from '../../../../shared/domain/estimate/stratified-share.ts';
import { wilson } from '../../../../shared/domain/estimate/wilson.ts';

const BOUNDLESS = 1e12;
const stratum = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(), fc.nat())
  .map(([members, some, few]): SampledStratum => {
    const inspected = some % (Math.min(members, 400) + 1);
    return { members, inspected, finds: few % (inspected + 1) };
  });

describe('stratifiedShare', () => {
  it.each([
    [0, 30],
    [1, 7],
    [27, 300],
    [6, 300],
    [7, 7],
  ])('is Wilson’s interval for one boundless stratum: %i in %i', (finds, inspected) => {
    const share = stratifiedShare([{ members: BOUNDLESS, inspected, finds }]);
    const expected = wilson(finds, inspected);

    expect(share?.value).toBeCloseTo(expected.value, 12);
    expect(share?.from).toBeCloseTo(expected.from, 7);
    expect(share?.to).toBeCloseTo(expected.to, 7);
  });

  it('weighs strata by their members, however often each was inspected', () => {
    const share = stratifiedShare([
      { members: 9000, inspected: 90, finds: 9 },
      { members: 1000, inspected: 500, finds: 250 },
    ]);

    expect(share?.value).toBeCloseTo(0.9 * 0.1 + 0.1 * 0.5, 12);
  });

  it('keeps the uncertainty of a stratum in which nothing was found', () => {
    const seen = { members: 1000, inspected: 200, finds: 10 };

    const share = stratifiedShare([seen, { members: 9000, inspected: 45, finds: 0 }]);

    // By the rule of three the silent stratum may hold 3/45, nine tenths of which count.
    expect(share?.to).toBeGreaterThan(0.06);
    expect(share?.to).toBeLessThan(0.09);
  });

  it('is a point where all were inspected, and narrower the more of the members were', () => {
    const width = (members: number) => {
      const share = stratifiedShare([{ members, inspected: 100, finds: 10 }]);
      return (share?.to ?? 1) - (share?.from ?? 0);
    };

    expect(width(100)).toBe(0);
    expect(width(110)).toBeLessThan(width(1000) / 2);
  });

  it('gives strata without a result the share of the rest, and nothing without any', () => {
    const seen = { members: 1000, inspected: 100, finds: 10 };

    expect(stratifiedShare([seen, { members: 500, inspected: 0, finds: 0 }])).toEqual(stratifiedShare([seen]));
    expect(stratifiedShare([{ members: 500, inspected: 0, finds: 0 }])).toBeNull();
    expect(stratifiedShare([])).toBeNull();
  });

  it('leaves out inspections of strata in which nothing is', () => {
    const seen = { members: 1000, inspected: 100, finds: 10 };

    expect(stratifiedShare([seen, { members: 0, inspected: 5, finds: 5 }])).toEqual(stratifiedShare([seen]));
    expect(stratifiedShare([{ members: 0, inspected: 5, finds: 5 }])).toBeNull();
  });

  it('takes no more of the members for known than were drawn, though parcels of the day before were inspected too', () => {
    const [few, many] = [2, 1000].map((members) => stratifiedShare([{ members, inspected: 20, finds: 2, rate: 0.1 }]));
    const all = stratifiedShare([{ members: 20, inspected: 20, finds: 2, rate: 1 }]);

    expect(few?.from).toBeLessThan(0.05);
    expect(few?.to).toBeGreaterThan(0.25);
    expect(few?.to).toBeLessThan(many?.to ?? 0);
    expect(all).toEqual({ value: 0.1, from: 0.1, to: 0.1 });
  });

  it('holds the estimate within 0 and 1 and does not depend on the order of the strata', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
        const share = stratifiedShare(strata);
        if (share === null) return;

        expect(share.from).toBeGreaterThanOrEqual(0);
        expect(share.from).toBeLessThanOrEqual(share.value);
        expect(share.value).toBeLessThanOrEqual(share.to);
        expect(share.to).toBeLessThanOrEqual(1 + 1e-12);
        expect(stratifiedShare(strata.toReversed())).toEqual(share);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inclusionProbability } from '../../../../shared/domain/select/inclusion-probability.ts';

const hit = (probability: number, inspection: 'physical' | 'document' = 'physical') => ({
  lane: 'yellow' as const,
  probability,
  inspection,
});
const chance = (over: Partial<Parameters<typeof inclusionProbability>[0]> = {}) =>
  inclusionProbability({ isTargeted: false, rate: 0.02, hits: [], isToppedUp: false, ...over });

describe('inclusionProbability', () => {
  it('is the random rate where nothing else could choose it, and 1 where something certainly does', () => {
    expect(chance()).toBe(0.02);
    expect(chance({ isTargeted: true })).toBe(1);
    expect(chance({ isToppedUp: true })).toBe(1);
    expect(chance({ hits: [hit(1)] })).toBe(1);
  });

  it('is missed only when every draw misses', () => {
    expect(chance({ rate: 0.1, hits: [hit(0.5), hit(0.2)] })).toBe(0.64);
  });

  it('does not count a review of documents, which sends no inspector', () => {
    expect(chance({ hits: [hit(0.9, 'document')] })).toBe(0.02);
  });

  it('of a top-up that may be held for its documents instead is missed only there', () => {
    expect(chance({ rate: 0.1, isToppedUp: true, hits: [hit(0.5, 'document')] })).toBe(0.55);
    expect(chance({ rate: 0.1, isToppedUp: true, hits: [hit(0.5)] })).toBe(1);
  });

  it('stays a probability, at least the rate, and grows with every instruction', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });

    fc.assert(
      fc.property(share, fc.array(share, { maxLength: 5 }), share, (rate, others, one) => {
        const hits = others.map((probability) => hit(probability));
        const [less, more] = [chance({ rate, hits }), chance({ rate, hits: [...hits, hit(one)] })];

        expect(less).toBeGreaterThanOrEqual(rate - 1e-9);
        expect(more).toBeGreaterThanOrEqual(less - 1e-9);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is what a count of many draws finds', () => {
    let seed = 7;
    const drawn = (rate: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647 < rate;
    };
    let chosen = 0;
    for (let n = 0; n < 100_000; n += 1) {
      const [byInstruction, isHeld, atRandom] = [drawn(0.3), drawn(0.5), drawn(0.1)];
      if (byInstruction || atRandom || !isHeld) chosen += 1;
    }

    expect(
      Math.abs(chosen / 100_000 - chance({ rate: 0.1, isToppedUp: true, hits: [hit(0.3), hit(0.5, 'document')] })),
    ).toBeLessThan(0.006);
  });
});

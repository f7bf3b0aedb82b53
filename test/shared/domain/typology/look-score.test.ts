import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { lookScore } from '../../../../shared/domain/typology/look-score.ts';

const { yellowFrom, redFrom, notedFrom } = defaultPolicy.lookback;
const { yellowFromScore, redFromScore } = defaultPolicy.lanes;
const scoreAt = (chance: number) => lookScore(chance, defaultPolicy);

describe('lookScore', () => {
  it('lies at the lanes’ scores where their chances lie', () => {
    expect(scoreAt(yellowFrom)).toBe(yellowFromScore);
    expect(scoreAt(redFrom)).toBe(redFromScore);
    expect(scoreAt(1)).toBe(1);
    expect(scoreAt((yellowFrom + redFrom) / 2)).toBeCloseTo((yellowFromScore + redFromScore) / 2, 6);
  });

  it('stays below an officer’s score as long as no officer must look', () => {
    expect(scoreAt(yellowFrom - 1e-12)).toBeLessThan(yellowFromScore);
    expect(scoreAt(yellowFrom / 8)).toBe(yellowFrom / 8 < notedFrom ? 0 : yellowFromScore / 2);
  });

  it('is nothing below what is noted', () => {
    expect(scoreAt(notedFrom)).toBeGreaterThan(0);
    expect(scoreAt(notedFrom - 1e-12)).toBe(0);
    expect(scoreAt(0)).toBe(0);
  });

  it('never falls when the chance rises', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });

    fc.assert(
      fc.property(chance, chance, (a, b) => {
        expect(scoreAt(Math.max(a, b))).toBeGreaterThanOrEqual(scoreAt(Math.min(a, b)));
      }),
    );
  });

  it('follows a policy that notes only what an officer sees, or sends everything to inspection', () => {
    const { lanes, lookback } = defaultPolicy;

    expect(lookScore(0.39, { lanes, lookback: { ...lookback, yellowFrom: 0.4, notedFrom: 0.4 } })).toBe(0);
    expect(lookScore(0.4, { lanes, lookback: { ...lookback, yellowFrom: 0.4, redFrom: 0.4 } })).toBe(redFromScore);
    expect(lookScore(1, { lanes, lookback: { ...lookback, redFrom: 1 } })).toBe(redFromScore);
  });
});

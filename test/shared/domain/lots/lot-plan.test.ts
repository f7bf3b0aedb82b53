import { describe, expect, it } from 'vitest';
import { lotPlan, tighterAql } from '../../../../shared/domain/lots/lot-plan.ts';
import { Aql, Severity } from '../../../../shared/model/lot.ts';

const BIG = 10_000_000;
const LETTERS = [...'ABCDEFGHJKLMNPQR'];

describe('lotPlan', () => {
  // ISO 2859-1 tables 2-A, 2-B, 2-C: plans, then arrows up and down, then the corners.
  it.each([
    ['J', '1.0', 'normal', 'J', 80, 2],
    ['K', '0.65', 'normal', 'K', 125, 2],
    ['L', '2.5', 'normal', 'L', 200, 10],
    ['G', '0.40', 'normal', 'G', 32, 0],
    ['K', '10', 'normal', 'K', 125, 21],
    ['G', '0.65', 'normal', 'F', 20, 0],
    ['G', '1.0', 'normal', 'H', 50, 1],
    ['A', '0.010', 'normal', 'Q', 1250, 0],
    ['A', '10', 'normal', 'C', 5, 1],
    ['R', '10', 'normal', 'K', 125, 21],
    ['R', '0.015', 'normal', 'P', 800, 0],
    ['J', '1.0', 'tightened', 'J', 80, 1],
    ['L', '2.5', 'tightened', 'L', 200, 8],
    ['M', '2.5', 'tightened', 'M', 315, 12],
    ['F', '1.0', 'tightened', 'F', 20, 0],
    ['G', '1.0', 'tightened', 'J', 80, 1],
    ['A', '10', 'tightened', 'D', 8, 1],
    ['R', '0.025', 'tightened', 'S', 3150, 1],
    ['J', '1.0', 'reduced', 'J', 32, 1],
    ['K', '1.5', 'reduced', 'K', 50, 3],
    ['J', '0.25', 'reduced', 'H', 20, 0],
  ] as const)('of %s at AQL %s under %s inspection is %s: n %i, Ac %i', (letter, aql, severity, row, size, accept) => {
    expect(lotPlan(letter, aql, severity, BIG)).toEqual({ letter: row, sampleSize: size, accept, reject: accept + 1 });
  });

  it('opens the whole lot when the sample would be as large', () => {
    expect(lotPlan('A', '0.010', 'normal', 8)).toMatchObject({ letter: 'Q', sampleSize: 8, accept: 0 });
    expect(lotPlan('J', '1.0', 'normal', 80).sampleSize).toBe(80);
  });

  it('has a plan in every cell', () => {
    for (const severity of Severity.options) {
      for (const letter of LETTERS) {
        for (const aql of Aql.options) {
          const { sampleSize, accept } = lotPlan(letter, aql, severity, BIG);
          expect(sampleSize).toBeGreaterThanOrEqual(2);
          expect(accept).toBeLessThan(sampleSize);
        }
      }
    }
  });

  it('asks a tightened sample to show no less than a normal one, and a normal one no less than a reduced one', () => {
    /** Chance that a lot with a share p of nonconforming items passes. */
    const passes = ({ sampleSize, accept }: { sampleSize: number; accept: number }, p: number) => {
      let term = (1 - p) ** sampleSize;
      let sum = term;
      for (let found = 1; found <= accept; found += 1) {
        term *= ((sampleSize - found + 1) / found) * (p / (1 - p));
        sum += term;
      }
      return sum;
    };
    for (const letter of ['H', 'J', 'K', 'L']) {
      for (const aql of Aql.options) {
        const p = (3 * Number(aql)) / 100;
        const [tightened, normal, reduced] = (['tightened', 'normal', 'reduced'] as const).map((severity) =>
          passes(lotPlan(letter, aql, severity, BIG), p),
        );
        expect(tightened).toBeLessThanOrEqual((normal ?? 0) + 1e-9);
        expect(normal).toBeLessThanOrEqual((reduced ?? 0) + 1e-9);
      }
    }
  });
});

describe('tighterAql', () => {
  it('is the step before', () => {
    expect(tighterAql('1.0')).toBe('0.65');
    expect(tighterAql('0.010')).toBeNull();
  });
});

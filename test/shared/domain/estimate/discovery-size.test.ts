import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverySize } from '../../../../shared/domain/estimate/discovery-size.ts';

/** Chance that a sample without replacement holds none of the violations. */
const missing = (population: number, violations: number, size: number) =>
  Array.from({ length: size }, (_, at) => Math.max(0, population - violations - at) / (population - at)).reduce(
    (chance, factor) => chance * factor,
    1,
  );

describe('discoverySize', () => {
  // rules.md §8.7
  it.each([
    [0.09, 32, 49],
    [0.05, 59, 90],
    [0.02, 149, 228],
    [0.01, 299, 459],
    [0.005, 598, 919],
    [0.001, 2995, 4603],
  ])('is the table’s for a prevalence of %f', (prevalence, at95, at99) => {
    expect(discoverySize(prevalence, 0.95)).toBe(at95);
    expect(discoverySize(prevalence, 0.99)).toBe(at99);
  });

  it('is the least that suffices in a population of known size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (population, percent) => {
        const size = discoverySize(percent / 100, 0.95, population);
        const violations = Math.ceil((population * percent) / 100 - 1e-9);

        expect(missing(population, violations, size)).toBeLessThanOrEqual(0.05 + 1e-7);
        if (size > 1) expect(missing(population, violations, size - 1)).toBeGreaterThan(0.05 - 1e-7);
      }),
    );
  });

  it('needs fewer the smaller the population, and never more than there are', () => {
    expect(discoverySize(0.01, 0.95, 1_000_000)).toBe(299);
    expect(discoverySize(0.01, 0.95, 500)).toBe(225);
    expect(discoverySize(0.01, 0.95, 1)).toBe(1);
  });
});

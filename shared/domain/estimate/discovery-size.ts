const ROUNDING = 1e-9;

/**
 * How many to open at random so that at least one find comes with the confidence, if the share of violations is at least `prevalence`
 * (rules.md §8.6). In a population of known size, drawn without replacement, fewer suffice (hypergeometric); without one, binomial.
 * @param prevalence in (0, 1)
 * @param confidence in (0, 1)
 */
export function discoverySize(prevalence: number, confidence: number, population?: number): number {
  const boundless = Math.ceil(Math.log1p(-confidence) / Math.log1p(-prevalence) - ROUNDING);
  return population === undefined ? boundless : finiteSize(population, prevalence, confidence, boundless);
}

/** The least size whose chance to miss all violations is small enough: each further one opened is no violation with (N−D−i)/(N−i). */
function finiteSize(population: number, prevalence: number, confidence: number, atMost: number): number {
  const violations = Math.ceil(population * prevalence - ROUNDING);
  const missed = Math.log1p(-confidence) + ROUNDING;
  let chance = 0;
  for (let size = 0; size < Math.min(population, atMost); size += 1) {
    const clean = population - violations - size;
    if (clean <= 0) return size + 1;
    chance += Math.log(clean / (population - size));
    if (chance <= missed) return size + 1;
  }
  return Math.min(population, atMost);
}

import type { Estimate } from '../../model/estimate.ts';

/** The 97.5 % quantile of the normal distribution: two-sided 95 %. */
export const Z95 = 1.959963984540054;

/** A share of independent trials with Wilson's interval at 95 % (rules.md §8.6). @param trials at least 1 */
export function wilson(hits: number, trials: number): Estimate {
  const z2 = Z95 * Z95;
  const share = hits / trials;
  const middle = (hits + z2 / 2) / (trials + z2);
  const half = (Z95 / (trials + z2)) * Math.sqrt(trials * share * (1 - share) + z2 / 4);
  return {
    value: share,
    from: hits === 0 ? 0 : Math.max(0, middle - half),
    to: hits === trials ? 1 : Math.min(1, middle + half),
  };
}

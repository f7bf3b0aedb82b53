const MOST = 12;

/**
 * How surprising it is to see `seen` where chance alone would bring `expected` (above 0): the Chernoff bound of the Poisson tail
 * as -log10, so 2 means one in a hundred. 0 when there is nothing to explain; never more than 12.
 */
export function surprise(seen: number, expected: number): number {
  if (seen <= 0 || seen <= expected) return 0;
  return Math.min(MOST, Math.max(0, expected - seen + seen * Math.log(seen / expected)) / Math.LN10);
}

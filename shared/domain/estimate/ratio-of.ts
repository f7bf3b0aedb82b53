import type { Estimate } from '../../model/estimate.ts';

/** A ratio whose upper bound may not exist: the divisor may be zero. */
export interface Ratio {
  readonly value: number;
  readonly from: number;
  /** Null when the divisor's interval reaches zero. */
  readonly to: number | null;
}

/**
 * How many times the one share is the other, both estimated from different parcels: the interval follows from theirs (Donner and Zou
 * 2012, MOVER). Null when the divisor is zero.
 */
export function ratioOf(of: Estimate, to: Estimate): Ratio | null {
  if (to.value === 0) return null;
  const product = of.value * to.value;
  return { value: of.value / to.value, from: lower(product, of, to), to: upper(product, of, to) };
}

function lower(product: number, of: Estimate, to: Estimate): number {
  const reach = to.to * (2 * to.value - to.to);
  const spread = of.from * to.to * (2 * of.value - of.from) * (2 * to.value - to.to);
  return rootOf(product, spread, reach, -1, of.from / to.to);
}

function upper(product: number, of: Estimate, to: Estimate): number | null {
  if (to.from <= 0) return null;
  const reach = to.from * (2 * to.value - to.from);
  const spread = of.to * to.from * (2 * of.value - of.to) * (2 * to.value - to.from);
  return rootOf(product, spread, reach, 1, of.to / to.from);
}

/** (product ± √(product² − spread)) / reach; the ratio of the bounds where rounding or a wide interval leaves no root. */
function rootOf(product: number, spread: number, reach: number, sign: 1 | -1, otherwise: number): number {
  const inner = product * product - spread;
  if (inner < 0 || Math.abs(reach) < 1e-12) return otherwise;
  return Math.max(0, (product + sign * Math.sqrt(inner)) / reach);
}

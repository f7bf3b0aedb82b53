/** A stratum to share a sample among. */
export interface AllocatedStratum {
  readonly key: string;
  readonly members: number;
  /** Standard deviation of what is measured: √(p·(1−p)) for a share p. */
  readonly deviation: number;
}

/** So that a stratum in which nothing varies still takes what the others cannot. */
const LEAST_DEVIATION = 1e-9;
const HALVINGS = 200;

/**
 * Shares a sample among strata so that the overall estimate varies least: n ∝ N·S (Neyman), but at least `floor` in every stratum, or
 * all its members where it has fewer. The whole numbers add up to `size`, to the floors where these need more, to all members where
 * there are fewer.
 */
export function allocate(
  strata: readonly AllocatedStratum[],
  size: number,
  floor: number,
): ReadonlyMap<string, number> {
  const ordered = strata.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const needs = ordered.map(({ members, deviation }) => members * Math.max(deviation, LEAST_DEVIATION));
  const sizesAt = (scale: number) =>
    ordered.map(({ members }, at) => Math.min(members, Math.max(floor, scale * (needs[at] ?? 0))));
  const wanted = Math.min(Math.max(size, sum(sizesAt(0))), sum(ordered.map(({ members }) => members)));
  const sizes = sizesAt(scaleFor(sizesAt, wanted));
  const whole = wholeNumbers(sizes, wanted);
  return new Map(ordered.map(({ key }, at) => [key, whole[at] ?? 0]));
}

/** The scale at which the sizes add up to what is wanted: their sum rises with it. */
function scaleFor(sizesAt: (scale: number) => readonly number[], wanted: number): number {
  let high = 1;
  while (sum(sizesAt(high)) < wanted) high *= 2;
  let low = 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (sum(sizesAt(middle)) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** Rounds down, then gives what is left to the largest remainders. */
function wholeNumbers(sizes: readonly number[], wanted: number): readonly number[] {
  const whole = sizes.map((size) => Math.floor(size));
  const byRemainder = sizes.map((size, at) => ({ at, rest: size - Math.floor(size) })).toSorted(larger);
  for (const { at } of byRemainder.slice(0, Math.round(wanted - sum(whole)))) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}

function larger(a: { at: number; rest: number }, b: { at: number; rest: number }): number {
  return b.rest - a.rest || a.at - b.at;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

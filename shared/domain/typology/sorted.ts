/** Where `value` would stand in ascending numbers: how many are smaller. */
export function rankIn(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending numbers lie in [from, below). */
export function countWithin(ascending: ArrayLike<number>, from: number, below: number): number {
  return rankIn(ascending, below) - rankIn(ascending, from);
}

/** Share of the numbers below `value`, ties counted half a place up: in (0, 1). */
export function rankShare(ascending: ArrayLike<number>, value: number): number {
  return ascending.length === 0 ? 0.5 : (rankIn(ascending, value) + 0.5) / (ascending.length + 0.5);
}

export function ascending(numbers: Iterable<number>): Float64Array {
  return Float64Array.from(numbers).sort();
}

/** The middle of ascending numbers, the upper of two; NaN of none. */
export function medianOf(sorted: ArrayLike<number>): number {
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

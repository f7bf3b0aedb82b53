const MOST_KEPT = 1000;

/**
 * Writes numbers with so many decimals, as `toFixed` does: `0.010000000000`. That is dear, and rates and scores are few, so the first
 * 1000 of them are remembered.
 */
export function fixedTo(decimals: number): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const written = value.toFixed(decimals);
    if (known.size < MOST_KEPT) known.set(value, written);
    return written;
  };
}

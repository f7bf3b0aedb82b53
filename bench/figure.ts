/** One thing measured. `name` is stable: figures are compared over time. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What a reader must know to judge the figure. */
  readonly note?: string;
}

/** One bench: prepares, measures in interleaved runs, consumes every result, and cleans up behind itself. */
export interface Bench {
  readonly title: string;
  readonly run: () => Promise<readonly Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

/** Rounds to four significant digits: more would claim what one noisy machine cannot show. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

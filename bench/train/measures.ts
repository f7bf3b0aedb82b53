/** A parcel with what was said of it. */
export interface Scored {
  readonly score: number;
  readonly isGuilty: boolean;
}

/** Mean precision over the guilty, ranked by score; equal scores share theirs. NaN when nobody is guilty. */
export function averagePrecision(scored: readonly Scored[]): number {
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  let [seen, found, sum] = [0, 0, 0];
  for (const tied of Map.groupBy(ranked, ({ score }) => score).values()) {
    const guilty = tied.filter(({ isGuilty }) => isGuilty).length;
    seen += tied.length;
    found += guilty;
    sum += (guilty * found) / seen;
  }
  return sum / found;
}

/** Share of what is so; NaN of nothing. */
export function shareOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.filter(is).length / list.length;
}

/** The score that just this share of the scores exceeds. */
export function exceededBy(scores: readonly number[], share: number): number {
  return scores.toSorted((a, b) => b - a)[Math.floor(share * scores.length)] ?? Number.NEGATIVE_INFINITY;
}

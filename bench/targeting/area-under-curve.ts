/** The chance that a hit scores higher than a miss, ties counted half; undefined when there are only hits or only misses. */
export function areaUnderCurve(
  cases: readonly { readonly score: number; readonly isHit: boolean }[],
): number | undefined {
  const hits = cases.filter(({ isHit }) => isHit).length;
  const misses = cases.length - hits;
  if (hits === 0 || misses === 0) return undefined;
  let wins = 0;
  let missesBelow = 0;
  const ties = Map.groupBy(
    cases.toSorted((a, b) => a.score - b.score),
    ({ score }) => score,
  );
  for (const tied of ties.values()) {
    const tiedHits = tied.filter(({ isHit }) => isHit).length;
    const tiedMisses = tied.length - tiedHits;
    wins += tiedHits * (missesBelow + tiedMisses / 2);
    missesBelow += tiedMisses;
  }
  return wins / (hits * misses);
}

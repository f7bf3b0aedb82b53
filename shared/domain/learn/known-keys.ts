/** What became of the cases with one key. `seen` counts cases, the others what they stand for. */
export interface Known {
  readonly seen: number;
  readonly total: number;
  readonly hits: number;
}

/** Keys by their numbers, the one seen longest ago first. */
export type KnownKeys = Map<number, Known>;

/** How well a key is known: 0 never seen, then a level more for every doubling, up to 4 (eight times and more). */
export type Level = 0 | 1 | 2 | 3 | 4;

/** A goods record that comes again is nearly always labelled alike: half a case is presumed, not sixteen. */
const PRESUMED = 0.5;

export function levelOf(known: Known | undefined): Level {
  const seen = known?.seen ?? 0;
  if (seen === 0) return 0;
  if (seen === 1) return 1;
  if (seen < 4) return 2;
  return seen < 8 ? 3 : 4;
}

export function knownShare({ total, hits }: Known, usualShare: number): number {
  return (hits + PRESUMED * usualShare) / (total + PRESUMED);
}

/** Notes one case of a key, and forgets the key seen longest ago when there are more than `most`. */
export function noteKey(keys: KnownKeys, key: number, isHit: boolean, weight: number, most: number): void {
  const { seen, total, hits } = keys.get(key) ?? { seen: 0, total: 0, hits: 0 };
  keys.delete(key);
  keys.set(key, { seen: seen + 1, total: total + weight, hits: hits + (isHit ? weight : 0) });
  if (keys.size <= most) return;
  for (const oldest of keys.keys()) {
    keys.delete(oldest);
    return;
  }
}

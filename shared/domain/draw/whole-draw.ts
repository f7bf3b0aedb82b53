import { hexOf } from '../../notation/hex.ts';
import { batchDraw, batchSubject } from './batch-draw.ts';
import { populationRoot } from './population-root.ts';
import type { Hashing } from './verify-day.ts';

/** A batch draw of everybody: it decides the order alone. */
export interface WholeDraw {
  readonly rootOf: (population: readonly string[]) => string;
  /** The members in the order drawn; the root is that under which they were frozen. */
  readonly drawn: (population: readonly string[], root: string) => readonly string[];
}

/** The draw `id` by the key of a day: whoever has the key gets the same order, whoever comes first. */
export function wholeDraw(id: string, key: Uint8Array, { sha256, hmac }: Hashing): WholeDraw {
  const seedOf = hmac(key);
  return {
    rootOf: (population) => populationRoot(population, sha256),
    drawn: (population, root) => {
      const seed = hexOf(seedOf(batchSubject(id, root)));
      return batchDraw({ population, size: population.length, seed }, sha256);
    },
  };
}

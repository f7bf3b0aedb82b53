import type { Sha256 } from './merkle.ts';
import { sample } from './sample.ts';

/** What the day's key is asked for by HMAC: a changed population has another root, and so another seed. */
export function batchSubject(id: string, root: string): string {
  return `batch|${id}|${root}`;
}

/**
 * Draws `size` of the population by the Rivest sampler on SHA-256(seed ‖ `,` ‖ counter), the seed as hex: anyone who has the population
 * and the seed gets the same, in the same order. All when there are fewer.
 */
export function batchDraw(
  { population, size, seed }: { readonly population: readonly string[]; readonly size: number; readonly seed: string },
  sha256: Sha256,
): readonly string[] {
  const encoder = new TextEncoder();
  const hash = (counter: number) => sha256(encoder.encode(`${seed},${counter}`));
  return sample({ size, of: population.length, hash }).flatMap((place) => population[place] ?? []);
}

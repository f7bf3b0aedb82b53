import { hexOf } from '../../notation/hex.ts';
import { leafHash, merkleRoot, type Sha256 } from './merkle.ts';
import { sample } from './sample.ts';

/** The root under which a population is published before its seed is known; hex. The order of the members counts. */
export function batchRoot(population: readonly string[], sha256: Sha256): string {
  return hexOf(
    merkleRoot(
      population.map((member) => leafHash(member, sha256)),
      sha256,
    ),
  );
}

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

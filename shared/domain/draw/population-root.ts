import { hexOf } from '../../notation/hex.ts';
import { leafHash, merkleRoot, type Sha256 } from './merkle.ts';

/** The Merkle root under which a population is published before its key is known; hex. The order of its lines counts. */
export function populationRoot(lines: readonly string[], sha256: Sha256): string {
  const leaves = lines.map((line) => leafHash(line, sha256));
  return hexOf(merkleRoot(leaves, sha256));
}

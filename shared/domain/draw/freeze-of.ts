import type { DrawDay } from '../../model/draw-day.ts';
import { hexOf } from '../../notation/hex.ts';
import { leafHash, merkleRoot, type Sha256 } from './merkle.ts';

/** What is published of a frozen population: `file` are the bytes of all parts, one after the other. */
export function freezeOf({ lines, file, parts, at }: FrozenPopulation, sha256: Sha256): NonNullable<DrawDay['frozen']> {
  const leaves = lines.map((text) => leafHash(text, sha256));
  return {
    at,
    entries: lines.length,
    root: hexOf(merkleRoot(leaves, sha256)),
    sha256: hexOf(sha256(file)),
    parts,
  };
}

export interface FrozenPopulation {
  readonly lines: readonly string[];
  readonly file: Uint8Array;
  readonly parts: number;
  readonly at: string;
}

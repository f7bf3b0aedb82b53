import type { DrawDay } from '../../model/draw-day.ts';
import { hexOf } from '../../notation/hex.ts';
import type { Sha256 } from './merkle.ts';
import { populationRoot } from './population-root.ts';

/** What is published of a frozen population: `file` are the bytes of all parts, one after the other. */
export function freezeOf({ lines, file, parts, at }: FrozenPopulation, sha256: Sha256): NonNullable<DrawDay['frozen']> {
  return { at, entries: lines.length, root: populationRoot(lines, sha256), sha256: hexOf(sha256(file)), parts };
}

export interface FrozenPopulation {
  readonly lines: readonly string[];
  readonly file: Uint8Array;
  readonly parts: number;
  readonly at: string;
}

import { lineText } from '../../../shared/domain/draw/line-text.ts';
import { leafHash, rootBy } from '../../../shared/domain/draw/merkle.ts';
import { bytesOfHex, hexOf } from '../../../shared/notation/hex.ts';
import type { ReplyOf } from '../endpoint.ts';
import { sha256 } from './sha256.ts';

export type EntryView = ReplyOf<'getDrawEntry'>;

/** Whether the line of an entry is in the population of this root: its text is what is hashed, and its path leads there. */
export function isProved({ line, text, index, entries, path }: EntryView, root: string): boolean {
  const hashes = path.map(bytesOfHex);
  if (!hashes.every((hash) => hash !== null) || lineText(line) !== text) return false;
  const led = rootBy(leafHash(text, sha256), { index, size: entries, path: hashes }, sha256);
  return led !== null && hexOf(led) === root;
}

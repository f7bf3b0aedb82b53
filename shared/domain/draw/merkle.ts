export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export interface Inclusion {
  /** Place of the line, from 0, and how many there are. */
  readonly index: number;
  readonly size: number;
  /** Hashes of the neighbours, from the leaf up. */
  readonly path: readonly Uint8Array[];
}

/** RFC 6962 §2.1: a leaf and a node are hashed apart, so that no node can be shown as a leaf. */
const LEAF = 0;
const NODE = 1;
const encoder = new TextEncoder();

/** Hash of one line, UTF-8 without its line feed. */
export function leafHash(text: string, sha256: Sha256): Uint8Array {
  return sha256(prefixed(LEAF, encoder.encode(text)));
}

/** Root of the Merkle tree of RFC 6962 over leaf hashes; that of nothing is the hash of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  let level = leaves;
  while (level.length > 1) level = levelAbove(level, sha256);
  return level[0] ?? sha256(new Uint8Array());
}

/** The audit path of RFC 6962 §2.1.1; null where there is no such leaf. */
export function inclusionOf(leaves: readonly Uint8Array[], index: number, sha256: Sha256): Inclusion | null {
  if (leaves[index] === undefined) return null;
  const path: Uint8Array[] = [];
  let level = leaves;
  for (let at = index; level.length > 1; at >>= 1) {
    const sibling = level[at ^ 1];
    if (sibling !== undefined) path.push(sibling);
    level = levelAbove(level, sha256);
  }
  return { index, size: leaves.length, path };
}

/** The root that a leaf at its place with its path leads to (RFC 9162 §2.1.3.2); null for a path of another length. */
export function rootBy(leaf: Uint8Array, { index, size, path }: Inclusion, sha256: Sha256): Uint8Array | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let hash = leaf;
  let used = 0;
  for (let [at, count] = [index, size]; count > 1; at = Math.floor(at / 2), count = Math.ceil(count / 2)) {
    const isRight = at % 2 === 1;
    if (!isRight && at === count - 1) continue;
    const sibling = path[used];
    if (sibling === undefined) return null;
    hash = isRight ? nodeHash(sibling, hash, sha256) : nodeHash(hash, sibling, sha256);
    used += 1;
  }
  return used === path.length ? hash : null;
}

/** Pairs from the left; one without a partner rises as it is. */
function levelAbove(level: readonly Uint8Array[], sha256: Sha256): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left = new Uint8Array(), right] = [level[at], level[at + 1]];
    above.push(right === undefined ? left : nodeHash(left, right, sha256));
  }
  return above;
}

function nodeHash(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = NODE;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return sha256(bytes);
}

function prefixed(prefix: number, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + content.length);
  bytes[0] = prefix;
  bytes.set(content, 1);
  return bytes;
}

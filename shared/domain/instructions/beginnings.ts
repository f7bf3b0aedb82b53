import type { ParcelFacts } from '../../model/parcel-facts.ts';

/** What a beginning leads to. */
interface Leaf<Owner> {
  look(facts: ParcelFacts, found: (owner: Owner) => void): void;
}

interface Beginning<T> {
  readonly start: string;
  readonly leaf: T;
  readonly next: Beginning<T> | null;
}

/**
 * What is filed under beginnings of texts: `each` follows every leaf whose beginning a value has. A rolling hash
 * is looked up at the lengths that there are, so looking makes nothing.
 */
export class Beginnings<Owner> {
  private readonly byHash = new Map<number, Beginning<Leaf<Owner>>>();
  private readonly lengths: number[];

  constructor(leaves: Iterable<readonly [start: string, leaf: Leaf<Owner>]>) {
    const lengths = new Set<number>();
    for (const [start, leaf] of leaves) {
      let hash = 0;
      for (let at = 0; at < start.length; at += 1) hash = grown(hash, start, at);
      this.byHash.set(hash, { start, leaf, next: this.byHash.get(hash) ?? null });
      lengths.add(start.length);
    }
    this.lengths = [...lengths].toSorted((a, b) => a - b);
  }

  each(value: string, facts: ParcelFacts, found: (owner: Owner) => void): void {
    let hash = 0;
    let at = 0;
    for (const length of this.lengths) {
      if (length > value.length) return;
      for (; at < length; at += 1) hash = grown(hash, value, at);
      for (let one = this.byHash.get(hash) ?? null; one !== null; one = one.next)
        if (one.start.length === length && value.startsWith(one.start)) one.leaf.look(facts, found);
    }
  }
}

function grown(hash: number, text: string, at: number): number {
  return (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
}

import { spread } from './rolling-hash.ts';

/** From hashes to numbers, several a hash, in flat arrays that a snapshot holds as they are. The values of a bucket lie between two neighbouring `heads`. */
export interface Multimap {
  /** One more than there are buckets; their number is a power of two. */
  readonly heads: Uint32Array;
  readonly tags: Uint32Array;
  readonly values: Uint32Array;
}

export function multimap(hashes: readonly number[], values: readonly number[]): Multimap {
  const count = hashes.length;
  let buckets = 1;
  while (buckets < count) buckets *= 2;
  const spreads = Uint32Array.from(hashes, spread);
  const heads = new Uint32Array(buckets + 1);
  for (const hash of spreads) add(heads, (hash & (buckets - 1)) + 1, 1);
  for (let bucket = 0; bucket < buckets; bucket += 1) add(heads, bucket + 1, heads[bucket] ?? 0);
  const next = heads.slice(0, buckets);
  const tags = new Uint32Array(count);
  const sorted = new Uint32Array(count);
  for (const [at, hash] of spreads.entries()) {
    const place = next[hash & (buckets - 1)] ?? 0;
    next[hash & (buckets - 1)] = place + 1;
    tags[place] = hash;
    sorted[place] = values[at] ?? 0;
  }
  return { heads, tags, values: sorted };
}

function add(numbers: Uint32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}

/** The place in `values` of the next value of the hash, from `from` on; -1 when there is none. */
export function seek({ heads, tags }: Multimap, hash: number, from = 0): number {
  const tag = spread(hash);
  const bucket = tag & (heads.length - 2);
  const end = heads[bucket + 1] ?? 0;
  for (let place = Math.max(from, heads[bucket] ?? 0); place < end; place += 1) if (tags[place] === tag) return place;
  return -1;
}

/** The first value of the hash, or -1. */
export function firstValue(map: Multimap, hash: number): number {
  const place = seek(map, hash);
  return place < 0 ? -1 : (map.values[place] ?? -1);
}

/** Hashes and their values, gathered one by one. */
export class Pairs {
  private readonly hashes: number[] = [];
  private readonly values: number[] = [];

  add(hash: number, value: number): void {
    this.hashes.push(hash);
    this.values.push(value);
  }

  multimap(): Multimap {
    return multimap(this.hashes, this.values);
  }
}

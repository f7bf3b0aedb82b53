import type { ParcelFacts } from '../../model/parcel-facts.ts';

/** What a value leads to. */
interface Leaf<Owner> {
  look(facts: ParcelFacts, code: number, found: (owner: Owner) => void): void;
}

/** A leaf under a whole value or the beginning of values; of one district, told by `numberOfText` of its code, or of all (null). */
export interface Filing<Owner> {
  readonly text: string;
  readonly isWhole: boolean;
  readonly code: number | null;
  readonly leaf: Leaf<Owner>;
}

const WHOLE = 0x5bd1e995;
const SPREAD = 0x9e3779b1;
/** The hash and the place of the entry, counted from 1; 0 is an empty slot. */
const SLOT = 2;
/** Slots for every entry: a look at what is not there ends at once. */
const ROOM = 4;

/**
 * Leaves by value, open addressing over one typed array: most looks find nothing, and then touch nothing else. Beginnings come from the
 * same rolling hash as the whole, and the district is part of the key, so what holds elsewhere is not even met. Looking makes nothing.
 */
export class ValueIndex<Owner> {
  private readonly entries: readonly Filing<Owner>[];
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly lengths: readonly number[];
  private readonly hasWhole: boolean;
  private readonly hasDistricts: boolean;

  constructor(entries: readonly Filing<Owner>[]) {
    const bits = Math.max(2, Math.ceil(Math.log2(entries.length * ROOM)));
    this.entries = entries;
    this.slots = new Int32Array(SLOT << bits);
    this.shift = 32 - bits;
    const lengths = new Set(entries.filter(({ isWhole }) => !isWhole).map(({ text }) => text.length));
    this.lengths = [...lengths].toSorted((a, b) => a - b);
    this.hasWhole = entries.some(({ isWhole }) => isWhole);
    this.hasDistricts = entries.some(({ code }) => code !== null);
    for (const [place, entry] of entries.entries()) this.put(hashOf(entry), place + 1);
  }

  /** Follows every leaf that the value leads to. */
  each(value: string, facts: ParcelFacts, code: number, found: (owner: Owner) => void): void {
    let hash = 0;
    let at = 0;
    for (const length of this.lengths) {
      if (length > value.length) break;
      for (; at < length; at += 1) hash = grown(hash, value, at);
      this.meet(hash, value, false, facts, code, found);
    }
    if (!this.hasWhole) return;
    for (; at < value.length; at += 1) hash = grown(hash, value, at);
    this.meet(hash ^ WHOLE, value, true, facts, code, found);
  }

  private meet(
    hash: number,
    value: string,
    isWhole: boolean,
    facts: ParcelFacts,
    code: number,
    found: (owner: Owner) => void,
  ): void {
    this.follow(hash, value, isWhole, null, facts, code, found);
    if (this.hasDistricts) this.follow(ofDistrict(hash, code), value, isWhole, code, facts, code, found);
  }

  private follow(
    hash: number,
    value: string,
    isWhole: boolean,
    district: number | null,
    facts: ParcelFacts,
    code: number,
    found: (owner: Owner) => void,
  ): void {
    const { slots } = this;
    for (let slot = this.slotOf(hash); ; slot = slot + SLOT === slots.length ? 0 : slot + SLOT) {
      const place = slots[slot + 1] ?? 0;
      if (place === 0) return;
      if (slots[slot] !== hash) continue;
      const entry = this.entries[place - 1];
      if (entry === undefined || entry.isWhole !== isWhole || entry.code !== district) continue;
      if (isWhole ? entry.text === value : value.startsWith(entry.text)) entry.leaf.look(facts, code, found);
    }
  }

  private put(hash: number, place: number): void {
    let slot = this.slotOf(hash);
    while (this.slots[slot + 1] !== 0) slot = slot + SLOT === this.slots.length ? 0 : slot + SLOT;
    this.slots[slot] = hash;
    this.slots[slot + 1] = place;
  }

  private slotOf(hash: number): number {
    return (Math.imul(hash, SPREAD) >>> this.shift) * SLOT;
  }
}

function hashOf<Owner>({ text, isWhole, code }: Filing<Owner>): number {
  const hash = numberOfText(text) ^ (isWhole ? WHOLE : 0);
  return code === null ? hash : ofDistrict(hash, code);
}

function ofDistrict(hash: number, code: number): number {
  return hash ^ Math.imul(code + 1, SPREAD);
}

/** The same for the same text; of two district codes never the same. */
export function numberOfText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = grown(hash, text, at);
  return hash;
}

function grown(hash: number, text: string, at: number): number {
  return (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
}

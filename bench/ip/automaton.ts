/** Called for each occurrence: the place of the word in the list, and where it ends in the text (the code unit after it). */
export type Seen = (word: number, end: number) => void;

/** Reports every occurrence of the words in a text, in the order of their ends, longer ones first. */
export type Scan = (text: string, seen: Seen) => void;

const ROOT = 0;
const NONE = -1;
const UNITS = 0x1_0000;
/** At most half of the table is in use. */
const SLACK = 2;

/**
 * The automaton of Aho and Corasick (CACM 18, 1975) over UTF-16 code units, its arcs in one open hash table of integers: some
 * thirty bytes a state. Empty words are never seen; equal words are all seen.
 */
export function automaton(words: readonly string[]): Scan {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const arcs = arcTable(most);
  const parent = new Int32Array(most);
  const unitOf = new Uint16Array(most);
  /** The last word that ends at a state, and of a word the one before it that is equal. */
  const wordAt = new Int32Array(most).fill(NONE);
  const equal = new Int32Array(words.length).fill(NONE);
  let states = 1;
  words.forEach((word, at) => {
    if (word === '') return;
    let state = ROOT;
    for (let index = 0; index < word.length; index += 1) {
      const unit = word.charCodeAt(index);
      let next = arcs.get(state, unit);
      if (next === NONE) {
        next = states;
        states += 1;
        parent[next] = state;
        unitOf[next] = unit;
        arcs.set(state, unit, next);
      }
      state = next;
    }
    equal[at] = wordAt[state] ?? NONE;
    wordAt[state] = at;
  });
  const fail = new Int32Array(states);
  /** The nearest proper suffix of a state that is a word. */
  const shorter = new Int32Array(states).fill(NONE);
  for (const state of byDepth(parent, states)) {
    const above = parent[state] ?? ROOT;
    const suffix = above === ROOT ? ROOT : step(fail[above] ?? ROOT, unitOf[state] ?? 0);
    fail[state] = suffix;
    shorter[state] = wordAt[suffix] === NONE ? (shorter[suffix] ?? NONE) : suffix;
  }
  return (text, seen) => {
    let state = ROOT;
    for (let index = 0; index < text.length; index += 1) {
      state = step(state, text.charCodeAt(index));
      let at = wordAt[state] === NONE ? (shorter[state] ?? NONE) : state;
      for (; at !== NONE; at = shorter[at] ?? NONE) {
        for (let word = wordAt[at] ?? NONE; word !== NONE; word = equal[word] ?? NONE) seen(word, index + 1);
      }
    }
  };

  function step(from: number, unit: number): number {
    let state = from;
    for (;;) {
      const next = arcs.get(state, unit);
      if (next !== NONE) return next;
      if (state === ROOT) return ROOT;
      state = fail[state] ?? ROOT;
    }
  }
}

/** All states but the root, those of shorter prefixes first. */
function byDepth(parent: Int32Array, states: number): readonly number[] {
  const depth = new Int32Array(states);
  // A state is always made after its parent.
  for (let state = 1; state < states; state += 1) depth[state] = 1 + (depth[parent[state] ?? ROOT] ?? 0);
  return Array.from({ length: states - 1 }, (_, at) => at + 1).toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
}

/** Arcs from a state by a unit to a state; the root's own lie in a plain array, since most steps ask for one of them. */
function arcTable(most: number) {
  const size = 2 ** Math.ceil(Math.log2(most * SLACK));
  const mask = size - 1;
  const [fromOf, unitOf] = [new Int32Array(size), new Uint16Array(size)];
  const toOf = new Int32Array(size).fill(NONE);
  const ofRoot = new Int32Array(UNITS).fill(NONE);
  return { get, set };

  function get(from: number, unit: number): number {
    return from === ROOT ? (ofRoot[unit] ?? NONE) : (toOf[slotOf(from, unit)] ?? NONE);
  }

  function set(from: number, unit: number, to: number): void {
    if (from === ROOT) ofRoot[unit] = to;
    else {
      const slot = slotOf(from, unit);
      fromOf[slot] = from;
      unitOf[slot] = unit;
      toOf[slot] = to;
    }
  }

  /** Where the arc lies, or may be laid. */
  function slotOf(from: number, unit: number): number {
    let slot = (Math.imul(from, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) & mask;
    slot = (slot ^ (slot >>> 9)) & mask;
    while (toOf[slot] !== NONE && (fromOf[slot] !== from || unitOf[slot] !== unit)) slot = (slot + 1) & mask;
    return slot;
  }
}

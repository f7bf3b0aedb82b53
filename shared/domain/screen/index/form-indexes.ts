import type { MarkForm } from './mark-forms.ts';
import { type Multimap, Pairs } from './multimap.ts';
import { openings } from './openings.ts';
import { type Readings, waysToRead } from './readings.ts';
import { HAN_FORM, PINYIN, WHOLE } from './rights-index.ts';
import { EMPTY, extend, hashOf, orderless } from './rolling-hash.ts';

/* The indexes by which disguised marks are found, one per disguise. Pinyin forms only serve the tree. */

/** Han marks of more characters are not looked for by sound, shape or order. */
export const LONGEST_HAN = 8;
/** Two of three characters in another order are another word too often. */
export const SHORTEST_ORDERLESS = 4;
const MOST_READINGS = 4;
const SHORTEST_GAPPED = { han: 3, other: 4 } as const;
const LONGEST_GAPPED = 40;
const SHORTEST_LETTERS = 3;
const PLACES = 64;
const LETTER_I = 105;
const LETTER_L = 108;

export function soundsOf(all: readonly MarkForm[], readings: Readings): Multimap {
  return indexOf(all, ({ symbols }, form, pairs) => {
    for (const way of waysToRead(symbols, readings, MOST_READINGS)) pairs.add(hashOf(way), form);
  });
}

export function soundOpeningsOf(all: readonly MarkForm[], readings: Readings): Uint32Array {
  const marks = all.filter(({ script, symbols }) => script === HAN_FORM && symbols.length <= LONGEST_HAN);
  return openings(marks.flatMap(({ symbols }) => waysToRead(symbols, readings, MOST_READINGS)));
}

export function shapesOf(all: readonly MarkForm[], shapes: Uint16Array): Multimap {
  return indexOf(all, ({ symbols }, form, pairs) => {
    if (symbols.some((symbol) => shapes[symbol] !== 0))
      pairs.add(hashOf(symbols.map((one) => shapes[one] || one)), form);
  });
}

export function orderlessOf(all: readonly MarkForm[]): Multimap {
  return indexOf(all, ({ symbols }, form, pairs) => {
    if (symbols.length >= SHORTEST_ORDERLESS)
      pairs.add(
        symbols.reduce((sum, one) => (sum + orderless(one)) | 0, 0),
        form,
      );
  });
}

/** Of Han marks. */
function indexOf(all: readonly MarkForm[], add: (one: MarkForm, form: number, pairs: Pairs) => void): Multimap {
  const pairs = new Pairs();
  for (const [form, one] of all.entries())
    if (one.script === HAN_FORM && one.symbols.length <= LONGEST_HAN) add(one, form, pairs);
  return pairs.multimap();
}

/** `i` is drawn like `l`. */
export function drawn(symbol: number): number {
  return symbol === LETTER_I ? LETTER_L : symbol;
}

export function lettersOf(all: readonly MarkForm[]): Multimap {
  const pairs = new Pairs();
  for (const [form, { script, symbols, origin }] of all.entries())
    if (script !== HAN_FORM && symbols.length >= SHORTEST_LETTERS && origin !== PINYIN)
      pairs.add(hashOf(symbols.map(drawn)), form);
  return pairs.multimap();
}

export function gappedOf(all: readonly MarkForm[]): Multimap {
  const pairs = new Pairs();
  for (const [form, { script, symbols, origin }] of all.entries()) {
    const shortest = script === HAN_FORM ? SHORTEST_GAPPED.han : SHORTEST_GAPPED.other;
    if (origin === PINYIN || symbols.length < shortest || symbols.length > LONGEST_GAPPED) continue;
    pairs.add(hashOf(symbols), form * PLACES + WHOLE);
    for (const out of symbols.keys()) pairs.add(hashWithout(symbols, out), form * PLACES + out);
  }
  return pairs.multimap();
}

function hashWithout(symbols: readonly number[], out: number): number {
  let hash = EMPTY;
  for (const [at, symbol] of symbols.entries()) if (at !== out) hash = extend(hash, symbol);
  return hash;
}

/* Rolling 32-bit hashes of symbol sequences. They only find candidates: whoever uses one compares the symbols themselves. */

export const BASE = 0x01000193;
/** Of the empty sequence. */
export const EMPTY = 0x9e3779b9 | 0;

export function extend(hash: number, symbol: number): number {
  return (Math.imul(hash, BASE) + symbol + 1) | 0;
}

export function hashOf(symbols: ArrayLike<number>): number {
  let hash = EMPTY;
  for (let at = 0; at < symbols.length; at += 1) hash = extend(hash, symbols[at] ?? 0);
  return hash;
}

export function hashOfText(text: string): number {
  let hash = EMPTY;
  for (let at = 0; at < text.length; at += 1) hash = extend(hash, text.charCodeAt(at));
  return hash;
}

/** The part of a symbol in a sum that is the same whatever the order. */
export function orderless(symbol: number): number {
  return Math.imul(symbol + 1, 0x9e3779b1) ^ Math.imul(symbol + 7, 0x85ebca6b);
}

/** Spreads a rolling hash over all its bits, as an unsigned number: its low bits alone say little. */
export function spread(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

import { NOTHING, SOLID } from './kinds.ts';

/** How characters fold. Astral code points and what folds to several symbols lie in `points`, ascending, with their forms in `long`. */
export interface FoldTable {
  /** By code unit: what it folds to; 0 for surrogates and for what folds to several. */
  readonly forms: Uint16Array;
  /** By folded symbol. */
  readonly kinds: Uint8Array;
  readonly points: Uint32Array;
  /** Where the form of each point begins in `long`; one more than there are points. */
  readonly starts: Uint32Array;
  readonly long: Uint16Array;
}

/** No code point folds to more symbols. */
export const LONGEST_FORM = 4;
const FIRST_ASTRAL = 0x10000;
const FIRST_ROOM = 1024;

/**
 * A text unit by unit as it is compared: folded symbols, their kinds, and where each stands in the text (UTF-16, from and below).
 * `solids` lists the units that can be part of a mark. One object serves many texts, one after the other, and grows with them.
 */
export class FoldedText {
  text = '';
  length = 0;
  solidCount = 0;
  /** Bit per kind that the text has, `NOTHING` left out. */
  seen = 0;
  symbols = new Uint16Array(FIRST_ROOM);
  kinds = new Uint8Array(FIRST_ROOM);
  from = new Uint32Array(FIRST_ROOM);
  below = new Uint32Array(FIRST_ROOM);
  solids = new Uint32Array(FIRST_ROOM);

  fill(text: string, table: FoldTable): void {
    this.text = text;
    this.length = 0;
    this.solidCount = 0;
    this.seen = 0;
    if (text.length * LONGEST_FORM > this.symbols.length) this.grow(text.length * LONGEST_FORM);
    for (let at = 0; at < text.length; at += 1) {
      const form = table.forms[text.charCodeAt(at)] ?? 0;
      if (form !== 0) this.push(form, table.kinds[form] ?? NOTHING, at, at + 1);
      else at += this.pushLong(text, at, table) - 1;
    }
  }

  has(kind: number): boolean {
    return (this.seen & (1 << kind)) !== 0;
  }

  /** The kind of the unit; 0, as a space has it, beyond the ends. */
  kindAt(unit: number): number {
    return unit >= 0 && unit < this.length ? (this.kinds[unit] ?? 0) : 0;
  }

  /** The text as written from one unit below another. */
  slice(from: number, below: number): string {
    return this.text.slice(this.from[from], this.below[below - 1]);
  }

  private push(symbol: number, kind: number, from: number, below: number): void {
    if (kind === NOTHING) return;
    const at = this.length;
    this.symbols[at] = symbol;
    this.kinds[at] = kind;
    this.from[at] = from;
    this.below[at] = below;
    this.length = at + 1;
    this.seen |= 1 << kind;
    if (kind < SOLID) return;
    this.solids[this.solidCount] = at;
    this.solidCount += 1;
  }

  /** Answers how many code units were read. */
  private pushLong(text: string, at: number, table: FoldTable): number {
    const point = text.codePointAt(at) ?? 0;
    const width = point >= FIRST_ASTRAL ? 2 : 1;
    const place = placeOf(point, table.points);
    if (place < 0) return width;
    const end = table.starts[place + 1] ?? 0;
    for (let next = table.starts[place] ?? 0; next < end; next += 1) {
      const symbol = table.long[next] ?? 0;
      this.push(symbol, table.kinds[symbol] ?? NOTHING, at, at + width);
    }
    return width;
  }

  private grow(room: number): void {
    this.symbols = new Uint16Array(room);
    this.kinds = new Uint8Array(room);
    this.from = new Uint32Array(room);
    this.below = new Uint32Array(room);
    this.solids = new Uint32Array(room);
  }
}

/** Where the point lies among ascending ones, or -1. */
function placeOf(point: number, points: Uint32Array): number {
  let low = 0;
  let high = points.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = points[middle] ?? 0;
    if (found === point) return middle;
    if (found < point) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

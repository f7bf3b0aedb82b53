import { type FoldTable, LONGEST_FORM } from './folded-text.ts';
import { kindOf, NOTHING, OTHER, PICTURE } from './kinds.ts';

const PLANE = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Noncharacters that stand for every picture, and for every Han character, beyond the first plane. */
const ANY_PICTURE = 0xfdd0;
const ANY_HAN = 0xfdd1;
const PICTURES = [0x1f000, 0x1fb00] as const;
const RARE_HAN = [0x20000, 0x32000] as const;

/** `folds`: from a form to all characters that fold to it, in one string. What folds to more than four symbols stands for itself. */
export function foldTable(folds: Readonly<Record<string, string>>): FoldTable {
  const forms = new Uint16Array(PLANE);
  const kinds = new Uint8Array(PLANE);
  for (let unit = 0; unit < PLANE; unit += 1) {
    if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) continue;
    forms[unit] = unit === 0 ? 0x20 : unit;
    kinds[unit] = kindOf(String.fromCharCode(unit));
  }
  kinds[0] = NOTHING;
  kinds[ANY_PICTURE] = PICTURE;
  kinds[ANY_HAN] = OTHER;
  const long = new Map<number, string>([...every(PICTURES, ANY_PICTURE), ...every(RARE_HAN, ANY_HAN)]);
  for (const [form, all] of Object.entries(folds)) {
    if (form.length > LONGEST_FORM) continue;
    for (const char of all) {
      const point = char.codePointAt(0) ?? 0;
      if (point < PLANE) forms[point] = form.length === 1 ? form.charCodeAt(0) : 0;
      if (point >= PLANE || form.length > 1) long.set(point, form);
    }
  }
  return { forms, kinds, ...packed(long) };
}

function packed(long: ReadonlyMap<number, string>): Pick<FoldTable, 'points' | 'starts' | 'long'> {
  const sorted = [...long].toSorted(([a], [b]) => a - b);
  const starts = new Uint32Array(sorted.length + 1);
  const symbols: number[] = [];
  for (const [at, [, form]] of sorted.entries()) {
    for (let place = 0; place < form.length; place += 1) symbols.push(form.charCodeAt(place));
    starts[at + 1] = symbols.length;
  }
  return { points: Uint32Array.from(sorted, ([point]) => point), starts, long: Uint16Array.from(symbols) };
}

function* every([from, below]: readonly [number, number], symbol: number): Generator<[number, string]> {
  for (let point = from; point < below; point += 1) yield [point, String.fromCharCode(symbol)];
}

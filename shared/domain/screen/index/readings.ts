/* Toneless readings of Han characters, as numbers. */

export interface Readings {
  /** By code unit: the number of the usual syllable, from 1; 0 for what is not read. */
  readonly usual: Uint16Array;
  /** Others by character. */
  readonly other: ReadonlyMap<number, readonly number[]>;
  /** Spelled, by number. */
  readonly syllables: readonly string[];
}

/** As `readings.json` has them: syllables and the characters read so. */
export interface ReadingLists {
  readonly usual: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
}

const PLANE = 0x10000;

export function readingsOf({ usual, other }: ReadingLists): Readings {
  const syllables = ['', ...new Set([...Object.keys(usual), ...Object.keys(other)].toSorted())];
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const byUnit = new Uint16Array(PLANE);
  for (const [syllable, chars] of Object.entries(usual))
    for (const char of chars) byUnit[char.charCodeAt(0)] = numbers.get(syllable) ?? 0;
  const more = new Map<number, number[]>();
  for (const [syllable, chars] of Object.entries(other))
    for (const char of chars) {
      const unit = char.charCodeAt(0);
      more.set(unit, [...(more.get(unit) ?? []), numbers.get(syllable) ?? 0]);
    }
  return { usual: byUnit, other: more, syllables };
}

/** Every way to read the characters, the usual one first; at most `cap`. Empty when one of them is not read. */
export function waysToRead(symbols: readonly number[], { usual, other }: Readings, cap: number): readonly number[][] {
  let ways: number[][] = [[]];
  for (const symbol of symbols) {
    const own = usual[symbol] ?? 0;
    if (own === 0) return [];
    const options = [own, ...(other.get(symbol) ?? [])];
    ways = options.flatMap((option) => ways.map((way) => [...way, option])).slice(0, cap);
  }
  return ways;
}

/** A seeded sequence of random choices: the same seed always gives the same sequence. */
export interface Random {
  /** In [0, 1). */
  fraction(): number;
  /** A whole number in [0, bound). */
  below(bound: number): number;
  /** In [from, to). */
  between(from: number, to: number): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  /** Throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** sfc32 (Chris Doty-Humphrey, PractRand, public domain), warmed up on the seed. */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;

  const fraction = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 16; round++) fraction();

  const below = (bound: number) => Math.floor(fraction() * bound);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: fraction() }))
      .sort((x, y) => x.at - y.at)
      .map(({ item }) => item);

  return {
    fraction,
    below,
    between: (from, to) => from + (to - from) * fraction(),
    whole: (from, to) => from + below(to - from + 1),
    chance: (probability) => fraction() < probability,
    pick,
    shuffled,
  };
}

import * as fc from 'fast-check';
import foldTables from '../../shared/domain/screen/tables/folds.json' with { type: 'json' };
import readings from '../../shared/domain/screen/tables/readings.json' with { type: 'json' };
import shapes from '../../shared/domain/screen/tables/shapes.json' with { type: 'json' };

/* Marks disguised as sellers do it: by random marks, places and choices. */

/** A mark in disguise; `place` and `pick` say where and how, as any whole numbers. */
export type Disguise = (mark: string, place: number, pick: number) => string;

export interface Disguised {
  readonly mark: string;
  readonly text: string;
}

const FOLDS: Readonly<Record<string, string>> = foldTables;
const FOLDED = new Set(Object.values(FOLDS).flatMap((all) => [...all]));
const LEET: Readonly<Record<string, string>> = { a: '4', b: '8', e: '3', i: '1', l: '1', o: '0', s: '5', t: '7' };
const FIRST_WIDE = 0xfee0;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const PER_SOUND = 6;

/** By character: its syllable, and others that are read alike. Characters that stand for others are left out: they are no marks of their own. */
const SOUNDS = new Map(
  Object.entries(readings.usual).flatMap(([syllable, all]) => {
    const chars = [...all].filter((char) => !FOLDED.has(char) && char.length === 1).slice(0, PER_SOUND);
    return chars.map((char) => [char, { syllable, others: chars.filter((other) => other !== char) }] as const);
  }),
);
const SHAPES = new Map(shapes.flatMap((group) => [...group].map((char) => [char, [...group]] as const)));

const one = <T>(all: readonly T[], pick: number): T | undefined => all[pick % all.length];

/** Does something to one of the symbols. */
const changed =
  (change: (symbol: string, pick: number) => string | undefined): Disguise =>
  (mark, place, pick) => {
    const at = place % mark.length;
    return mark.slice(0, at) + (change(mark[at] ?? '', pick) ?? mark[at]) + mark.slice(at + 1);
  };
const spaced =
  (gap: string): Disguise =>
  (mark) =>
    [...mark].join(gap);

const all = (mark: string, change: (symbol: string) => string | undefined) =>
  [...mark].map((symbol) => change(symbol) ?? symbol).join('');
const swapped: Disguise = (mark, place) => {
  const at = place % (mark.length - 1);
  return (
    mark.slice(0, at) +
    mark
      .slice(at, at + 2)
      .split('')
      .toReversed()
      .join('') +
    mark.slice(at + 2)
  );
};
const masked: Disguise = (mark, place) => {
  const at = mark.length > 2 ? 1 + (place % (mark.length - 2)) : 1;
  return `${mark.slice(0, at)}*${mark.slice(at + 1)}`;
};

const OF_ALL: Readonly<Record<string, Disguise>> = {
  plain: (mark) => mark,
  spaces: spaced(' '),
  dots: spaced('.'),
  pictures: spaced('🌸'),
  invisible: spaced('\u200b'),
  folded: changed((symbol, pick) => one([...(FOLDS[symbol] ?? symbol)], pick)),
  masked,
  swapped,
};

export const LATIN_DISGUISES: Readonly<Record<string, Disguise>> = {
  ...OF_ALL,
  capitals: (mark) => mark.toUpperCase(),
  capital: changed((letter) => letter.toUpperCase()),
  wide: (mark) => all(mark, (letter) => String.fromCharCode(letter.charCodeAt(0) + FIRST_WIDE)),
  leet: (mark) => all(mark, (letter) => LEET[letter]),
  paired: (mark) => mark.replace('m', 'rn'),
  dropped: changed(() => ''),
  replaced: changed((_, pick) => one([...ALPHABET], pick)),
  doubled: changed((letter) => letter.repeat(2)),
};
export const HAN_DISGUISES: Readonly<Record<string, Disguise>> = {
  ...OF_ALL,
  homophone: changed((char, pick) => one(SOUNDS.get(char)?.others ?? [], pick)),
  alike: changed((char, pick) => one(SHAPES.get(char) ?? [], pick)),
  halfPinyin: changed((char) => SOUNDS.get(char)?.syllable),
  pinyin: (mark) => all(mark, (char) => SOUNDS.get(char)?.syllable),
};

const latinMark = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 4, maxLength: 10 });
const hanMark = fc.string({ unit: fc.constantFrom(...SOUNDS.keys()), minLength: 2, maxLength: 6 });

/** A random mark, and a goods text that uses it in one or two random disguises. */
export const anyDisguised: fc.Arbitrary<Disguised> = fc
  .oneof(among(latinMark, LATIN_DISGUISES), among(hanMark, HAN_DISGUISES))
  .map(({ mark, disguises, place, pick, goods }) => {
    const written = disguises.reduce((text, disguise) => (text.length > 1 ? disguise(text, place, pick) : text), mark);
    return { mark, text: written + goods };
  });

function among(mark: fc.Arbitrary<string>, disguises: Readonly<Record<string, Disguise>>) {
  return fc.record({
    mark,
    disguises: fc.array(fc.constantFrom(...Object.values(disguises)), { minLength: 1, maxLength: 2 }),
    place: fc.nat(60),
    pick: fc.nat(60),
    goods: fc.constantFrom('', ' 运动鞋', '面霜', ' bag', '!', ' 高仿'),
  });
}

import type { LabelledTitle } from './read-titles.ts';

/** The part of the titles that fall under a name, and how many there are. */
export interface Share {
  /** In [0, 1], to four digits; null of nothing. */
  readonly share: number | null;
  readonly of: number;
}

/** How well hits agree with labelled titles: the numbers of the benchmark's own `score.mjs`. */
export interface Score {
  readonly titles: number;
  /** Titles without an answer; they count as without a hit. */
  readonly missing: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recallPlain: number | null;
  readonly recallObfuscated: number | null;
  readonly falsePositiveTitlesPer1000Benign: number | null;
  /** Titles with a wrong hit where the mark is named for something that fits it, or is an ordinary word, or part of another. */
  readonly compatibleRate: number | null;
  readonly commonWordRate: number | null;
  readonly substringRate: number | null;
  /** Hits of marks that only fill the index: right or wrong nobody knows. */
  readonly fillerHits: number;
  /** Recall by the way in which the mark was disguised, in alphabetical order. */
  readonly byOp: ReadonlyMap<string, Share>;
}

interface Tally {
  titles: number;
  found: number;
  missed: number;
  wrong: number;
  wrongTitles: number;
}

const PER = 1000;
const isFiller = (id: string) => id.startsWith('filler-');

/** Scores the hits (ids of rights) of each title by its id; a hit that is given twice counts once. */
export function scoreTitles(titles: readonly LabelledTitle[], hitsOf: ReadonlyMap<string, readonly string[]>): Score {
  const all = emptyTally();
  const slices = new Map<string, Tally>();
  const ops = new Map<string, Tally>();
  let missing = 0;
  let fillerHits = 0;
  for (const title of titles) {
    const hits = new Set(hitsOf.get(title.id));
    if (!hitsOf.has(title.id)) missing += 1;
    fillerHits += [...hits].filter(isFiller).length;
    const one = tallyOf(title, hits);
    add(all, one);
    add(tallyAt(slices, title.slice), one);
    for (const op of title.ops) add(tallyAt(ops, op), one);
  }
  const precision = all.found / (all.found + all.wrong || 1);
  const recall = recallOf(all) ?? 0;
  const wrongRate = (slice: string) => wrongRateOf(slices.get(slice));
  const benign = wrongRate('benign');
  return {
    titles: titles.length,
    missing,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall || 1)),
    recallPlain: orNull(recallOf(joined(slices, ['brand', 'brand-inserted']))),
    recallObfuscated: orNull(recallOf(joined(slices, ['obfuscated']))),
    falsePositiveTitlesPer1000Benign: benign === null ? null : Number((PER * benign).toFixed(2)),
    compatibleRate: wrongRate('hard-compatible'),
    commonWordRate: wrongRate('hard-commonword'),
    substringRate: wrongRate('hard-substring'),
    fillerHits,
    byOp: new Map(
      [...ops]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([op, tally]) => [op, { share: orNull(recallOf(tally)), of: tally.found + tally.missed }]),
    ),
  };
}

function tallyOf({ expected, ignore }: LabelledTitle, hits: ReadonlySet<string>): Tally {
  const wanted = new Set(expected);
  const ignored = new Set(ignore);
  const counted = [...hits].filter((id) => !isFiller(id) && !ignored.has(id));
  const found = counted.filter((id) => wanted.has(id)).length;
  const wrong = counted.length - found;
  return { titles: 1, found, missed: wanted.size - found, wrong, wrongTitles: wrong > 0 ? 1 : 0 };
}

function emptyTally(): Tally {
  return { titles: 0, found: 0, missed: 0, wrong: 0, wrongTitles: 0 };
}

function add(sum: Tally, one: Tally): void {
  sum.titles += one.titles;
  sum.found += one.found;
  sum.missed += one.missed;
  sum.wrong += one.wrong;
  sum.wrongTitles += one.wrongTitles;
}

function tallyAt(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name);
  if (known !== undefined) return known;
  const tally = emptyTally();
  tallies.set(name, tally);
  return tally;
}

function joined(slices: ReadonlyMap<string, Tally>, names: readonly string[]): Tally {
  const sum = emptyTally();
  for (const name of names) add(sum, slices.get(name) ?? emptyTally());
  return sum;
}

function recallOf({ found, missed }: Tally): number | null {
  return found + missed === 0 ? null : found / (found + missed);
}

function wrongRateOf(tally: Tally | undefined): number | null {
  return tally === undefined ? null : rounded(tally.wrongTitles / tally.titles);
}

function orNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}

import { foldTable } from '../text/fold-table.ts';
import type { FoldTable } from '../text/folded-text.ts';
import { Pairs } from './multimap.ts';
import { type ReadingLists, type Readings, readingsOf } from './readings.ts';
import { COMMON_WORD, type Language, RARE_WORD } from './rights-index.ts';
import { hashOfText } from './rolling-hash.ts';

/** The tables as `npm run bake` writes them. */
export interface Tables {
  /** From a form to all characters that fold to it. */
  readonly folds: Readonly<Record<string, string>>;
  readonly readings: ReadingLists;
  /** Han words by the binary logarithm of their count, parted by spaces. */
  readonly hanWords: Readonly<Record<string, string>>;
  readonly latinWords: { readonly common: string; readonly other: string };
  /** Groups of Han characters that are easily taken for each other, parted by spaces. */
  readonly shapes: string;
}

const PLANE = 0x10000;

export function languageOf(tables: Tables): { readonly language: Language; readonly readings: Readings } {
  const folds: FoldTable = foldTable(tables.folds);
  const readings = readingsOf(tables.readings);
  const language = {
    folds,
    readings: readings.usual,
    shapes: shapesOf(tables.shapes),
    syllables: syllablesOf(readings),
    hanWords: hanWordsOf(tables.hanWords),
    latinWords: latinWordsOf(tables.latinWords),
  };
  return { language, readings };
}

function shapesOf(groups: string): Uint16Array {
  const shapes = new Uint16Array(PLANE);
  for (const group of groups.split(' ')) for (const char of group) shapes[char.charCodeAt(0)] = group.charCodeAt(0);
  return shapes;
}

function syllablesOf({ syllables }: Readings): Language['syllables'] {
  const pairs = new Pairs();
  for (const [number, spelled] of syllables.entries()) if (number > 0) pairs.add(hashOfText(spelled), number);
  return pairs.multimap();
}

function hanWordsOf(classes: Tables['hanWords']): Language['hanWords'] {
  const pairs = new Pairs();
  for (const [size, words] of Object.entries(classes))
    for (const word of words.split(' ')) pairs.add(hashOfText(word), Number(size));
  return pairs.multimap();
}

function latinWordsOf({ common, other }: Tables['latinWords']): Language['latinWords'] {
  const pairs = new Pairs();
  const first = new Set(common.split(' '));
  for (const word of first) pairs.add(hashOfText(word), COMMON_WORD);
  for (const word of other.split(' ')) if (!first.has(word)) pairs.add(hashOfText(word), RARE_WORD);
  return pairs.multimap();
}

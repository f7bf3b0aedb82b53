import type { Right } from '../../../model/right.ts';
import goodsWords from '../tables/goods-words.json' with { type: 'json' };
import type { Sight, Sighting } from '../views/sighting.ts';

/* Whether the goods lie in the goods scope of a right: by their HS code, or where there is none by what the text calls them. */

export type Scope = 'inside' | 'outside' | 'unknown';
export type ScopeOf = (one: Sighting) => Scope;

const CHAPTER = 2;

/** The scope of what is seen in one text; reads rights and words only when asked. `hsCode` in two digits or more. */
export function scopes({ text, index }: Sight, hsCode: string | null): ScopeOf {
  let chapters: ReadonlySet<string> | undefined;
  return ({ form }) => {
    const { hsScope = [] } = index.rightAt(index.forms.rights[form] ?? 0);
    if (hsScope.length === 0) return 'unknown';
    if (hsCode !== null && hsCode.length >= CHAPTER) return isIn(hsScope, hsCode) ? 'inside' : 'outside';
    chapters ??= chaptersIn(text.text.toLowerCase());
    return chapters.size === 0 ? 'unknown' : scopeByWords(hsScope, chapters);
  };
}

/** A scope is the beginning of HS codes; a shorter code than the scope may still lie in it. */
export function isIn(hsScope: NonNullable<Right['hsScope']>, hsCode: string): boolean {
  return hsScope.some((scope) => hsCode.startsWith(scope) || scope.startsWith(hsCode));
}

function scopeByWords(hsScope: readonly string[], chapters: ReadonlySet<string>): Scope {
  return hsScope.some((scope) => chapters.has(scope.slice(0, CHAPTER))) ? 'inside' : 'outside';
}

/** HS chapters of the goods that a text in lower case names. Latin words count whole. */
function chaptersIn(text: string): ReadonlySet<string> {
  const words = new Set(text.match(/[a-z]+/g));
  return new Set(
    Object.entries(goodsWords).flatMap(([chapter, names]) =>
      names.some((name) => (/^[a-z]/.test(name) ? words.has(name) : text.includes(name))) ? [chapter] : [],
    ),
  );
}

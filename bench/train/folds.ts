/** Whose parcel it is, and of which ring; null of none. */
export interface Belonging {
  readonly merchant: string;
  readonly ring: string | null;
}

/**
 * Numbers of folds, one for each parcel in turn: no merchant and no ring lies in two folds, so merchants that a ring joins stay together.
 * The folds hold about equally many parcels of rings, then of others.
 */
export function foldsOf(parcels: readonly Belonging[], count: number): Uint8Array {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    const next = heads.get(name) ?? name;
    return next === name ? name : headOf(next);
  };
  for (const { merchant, ring } of parcels)
    if (ring !== null) heads.set(headOf(`merchant ${merchant}`), headOf(`ring ${ring}`));
  const groups = [...Map.groupBy(parcels, ({ merchant }) => headOf(`merchant ${merchant}`))]
    .map(([head, own]) => ({ head, size: own.length, guilty: own.filter(({ ring }) => ring !== null).length }))
    .toSorted((a, b) => b.guilty - a.guilty || b.size - a.size || (a.head < b.head ? -1 : 1));
  const loads = Array.from({ length: count }, (_, fold) => ({ fold, guilty: 0, size: 0 }));
  const foldOf = new Map<string, number>();
  for (const { head, guilty, size } of groups) {
    const least = loads.reduce((a, b) => (isLighter(b, a, guilty > 0) ? b : a));
    least.guilty += guilty;
    least.size += size;
    foldOf.set(head, least.fold);
  }
  return Uint8Array.from(parcels, ({ merchant }) => foldOf.get(headOf(`merchant ${merchant}`)) ?? 0);
}

type Load = Readonly<Record<'guilty' | 'size', number>>;

function isLighter(one: Load, other: Load, byGuilty: boolean): boolean {
  return byGuilty ? one.guilty < other.guilty : one.size < other.size;
}

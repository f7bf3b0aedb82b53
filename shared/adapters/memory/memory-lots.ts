import type { Lots, StoredSeries } from '../../ports/lots.ts';

export function memoryLots(): Lots {
  const kept = new Map<string, StoredSeries>();
  return {
    find: async (merchant, hs) => kept.get(`${merchant}#${hs}`) ?? null,

    async save(series, over) {
      const key = `${series.merchant}#${series.hs}`;
      if ((kept.get(key)?.rev ?? 0) !== over) return false;
      kept.set(key, { series, rev: over + 1 });
      return true;
    },
  };
}

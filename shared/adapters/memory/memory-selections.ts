import type { SelectionRecord } from '../../model/selection-record.ts';
import type { Selections } from '../../ports/selections.ts';
import { newestSelections } from '../system/newest-selections.ts';

/** Keeps of each day and parcel only its newest record. */
export function memorySelections(): Selections {
  const days = new Map<string, readonly SelectionRecord[]>();
  return {
    async append(records) {
      for (const [day, all] of Map.groupBy(records, (record) => record.day))
        days.set(day, newestSelections([...(days.get(day) ?? []), ...all]));
    },

    on: async (day) => days.get(day) ?? [],
  };
}

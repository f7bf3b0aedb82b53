import type { ResultRecord } from '../../model/result-record.ts';
import { chinaDay } from '../../notation/china-time.ts';
import type { Results } from '../../ports/results.ts';
import { resultsInOrder } from '../system/results-in-order.ts';

export function memoryResults(): Results {
  const days = new Map<string, readonly ResultRecord[]>();
  return {
    async append(records) {
      for (const [day, all] of Map.groupBy(records, ({ at }) => chinaDay(at)))
        days.set(day, resultsInOrder([...(days.get(day) ?? []), ...all]));
    },

    on: async (day) => days.get(day) ?? [],
  };
}

import { ResultRecord } from '../../model/result-record.ts';
import { chinaDay } from '../../notation/china-time.ts';
import type { Results } from '../../ports/results.ts';
import { resultsInOrder } from '../system/results-in-order.ts';
import { type LogStore, s3DayLog } from './s3-day-log.ts';

/** A week and the day that runs: more than any reader asks for again and again. Results are few beside what was selected. */
const DAYS_HELD = 8;

/** The log of results under `results/`, by the day of the report. */
export function s3Results(store: LogStore): Results {
  const days = s3DayLog(store, 'results/', ResultRecord, DAYS_HELD);
  return {
    async append(records) {
      const byDay = Map.groupBy(resultsInOrder(records), ({ at }) => chinaDay(at));
      await Promise.all([...byDay].map(([day, all]) => days.append(day, all)));
    },

    on: async (day) => resultsInOrder(await days.on(day)),
  };
}

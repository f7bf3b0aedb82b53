import { SelectionRecord } from '../../model/selection-record.ts';
import type { Selections } from '../../ports/selections.ts';
import { newestSelections } from '../system/newest-selections.ts';
import { type LogStore, s3DayLog } from './s3-day-log.ts';

/** A day of them is large: those that are read again and again while they grow. */
const DAYS_HELD = 3;

/** The log of selections under `selections/`, by the day of the entry number. */
export function s3Selections(store: LogStore): Selections {
  const days = s3DayLog(store, 'selections/', SelectionRecord, DAYS_HELD);
  return {
    async append(records) {
      const byDay = Map.groupBy(newestSelections(records), (record) => record.day);
      await Promise.all([...byDay].map(([day, all]) => days.append(day, all)));
    },

    on: async (day) => newestSelections(await days.on(day)),
  };
}

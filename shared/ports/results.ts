import type { ResultRecord } from '../model/result-record.ts';

/** The log of inspection results, by the day they were reported (China, YYYY-MM-DD). */
export interface Results {
  /** Appending the same twice changes nothing that is read. */
  append(records: readonly ResultRecord[]): Promise<void>;
  /** One record per pick of the day, in the order of reporting (`at`, then pickId). What cannot be read is left out, never the rest. */
  on(day: string): Promise<readonly ResultRecord[]>;
}

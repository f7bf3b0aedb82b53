import type { SelectionRecord } from '../model/selection-record.ts';

/** The log of selections: how every declared parcel fared, by the day of its entry number (China, YYYY-MM-DD). */
export interface Selections {
  /** Appending the same twice changes nothing that is read. */
  append(records: readonly SelectionRecord[]): Promise<void>;
  /** The newest record of each parcel that was entered on the day, by entry number. What cannot be read is left out, never the rest. */
  on(day: string): Promise<readonly SelectionRecord[]>;
}

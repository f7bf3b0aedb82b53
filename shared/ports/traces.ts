import type { Trace } from '../model/trace.ts';

/** The decision log: what every declared parcel left behind, by the day of its declaration (China, YYYY-MM-DD). */
export interface Traces {
  /** Appending the same twice changes nothing that is read. */
  append(traces: readonly Trace[]): Promise<void>;
  /** The newest trace of each parcel declared on `day` or later, by parcel. What cannot be read is left out, never the rest. */
  since(day: string): Promise<readonly Trace[]>;
  /** Merges, day by day from `day` on, what was appended before the instant, where there is much of it, so that reading takes few steps. Changes nothing that is read. */
  compact(day: string, before: string): Promise<void>;
}

import type { DayTally } from '../model/day-tally.ts';

/** The tallies of days whose logs grow no more, one a site. */
export interface Tallies {
  /** Null for a day that was not kept. */
  find(day: string): Promise<readonly DayTally[] | null>;
  /** Keeping the same again changes nothing. */
  keep(day: string, tallies: readonly DayTally[]): Promise<void>;
}

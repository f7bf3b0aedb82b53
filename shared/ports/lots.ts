import type { LotSeries } from '../model/lot.ts';

export interface StoredSeries {
  readonly series: LotSeries;
  /** Counts the writes; 0 before the first. */
  readonly rev: number;
}

/** Series of lots under acceptance sampling, by merchant (customs code) and tariff number. */
export interface Lots {
  find(merchant: string, hs: string): Promise<StoredSeries | null>;
  /** Writes over the revision that was read, 0 for none; false when somebody else wrote in between. */
  save(series: LotSeries, over: number): Promise<boolean>;
}

import type { ParcelId } from '../model/parcel-key.ts';

export interface Claim {
  /** Keyed token of the person; never an identity number. */
  readonly person: string;
  readonly year: string;
  readonly parcel: ParcelId;
  /** What the parcel is to hold from now on; 0 gives all back. */
  readonly fen: number;
  readonly limitFen: number;
}

/** The annual quota of every person: one item per person and year that carries its claims, so each change is one conditional write. */
export interface Ledger {
  /**
   * Sets the parcel's claim. Granted when the year's sum stays within the limit, or when the claim does not grow.
   * Not granted: nothing changes. Doing it twice changes nothing. `otherFen` is the sum of the other parcels' claims.
   */
  hold(claim: Claim): Promise<{ readonly granted: boolean; readonly otherFen: number }>;
  /** The sum of all claims of the year. */
  used(person: string, year: string): Promise<number>;
}

/**
 * What a site can do in a shift and from which score on parcels that would be green are opened too, so that no slot is left empty. Made
 * before a shift and during it; versioned, since a verdict rests on it.
 */
export interface ShiftPlan {
  readonly customsCode: string;
  /** `<customs>-<day>-<shift>`: also the id of the list. */
  readonly listId: string;
  readonly version: string;
  /** Inspections that the people on duty can do. */
  readonly slots: number;
  /** Score from which a would-be green parcel is picked as top-up; null for none. */
  readonly topUpFrom: number | null;
  /** ISO instants. */
  readonly from: string;
  readonly until: string;
}

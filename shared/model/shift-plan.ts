import * as z from 'zod';

/**
 * What a site can do in a shift and from which score on parcels that would be green are opened too, so that no slot is left empty. Made
 * before a shift and during it; versioned, since a verdict rests on it.
 */
export const ShiftPlan = z.object({
  customsCode: z.string(),
  /** `<customs>-<day>-<shift>`: also the id of the list. */
  listId: z.string(),
  version: z.string(),
  /** Inspections that the people on duty can do. */
  slots: z.number(),
  /** Score from which a would-be green parcel is picked as top-up; null for none. */
  topUpFrom: z.number().nullable(),
  /** ISO instants. */
  from: z.string(),
  until: z.string(),
});
export type ShiftPlan = z.infer<typeof ShiftPlan>;

import * as z from 'zod';
import { Finding } from './finding.ts';
import { StoredParcelId } from './stored-parcel-id.ts';

/**
 * What looking back over many parcels says of one: its findings across parcels and its score beside all others of the window.
 * `asOf` is the ISO instant up to which was looked: the newest insight of a parcel counts. Without findings it takes back what an
 * earlier one said; a score then only ranks the parcel.
 */
export const Insight = z.object({
  parcel: StoredParcelId,
  asOf: z.string(),
  model: z.string(),
  score: z.number(),
  findings: z.array(Finding),
  /** Said of a parcel that touches a known ring, before any look saw it; every word of a look takes its place. */
  isPresumed: z.literal(true).optional(),
});
export type Insight = z.infer<typeof Insight>;

/**
 * What was last told of a parcel: `mark` names its findings, `score` in [0, 1]; `found` is when each of its codes was found first, ISO
 * instants; `oldest` is the earliest declaration that was in sight then, epoch seconds.
 */
export const Said = z.object({
  mark: z.string(),
  score: z.number(),
  found: z.record(z.string(), z.string()),
  oldest: z.number().optional(),
});
export type Said = z.infer<typeof Said>;

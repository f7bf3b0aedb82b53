import * as z from 'zod';
import { ParcelFacts } from './parcel-facts.ts';
import { StoredParcelId } from './stored-parcel-id.ts';
import { SelectionReason } from './verdict.ts';

export const InspectionOutcome = z.enum(['nothing-found', 'discrepancy', 'infringing', 'prohibited', 'not-found']);
export type InspectionOutcome = z.infer<typeof InspectionOutcome>;

/**
 * The end of an inspection: one line of the log of results, one per pick, whatever was delivered how often. `not-found` says that the
 * parcel could not be opened: it is neither a find nor a clean result.
 */
export const ResultRecord = z.object({
  pickId: z.string(),
  parcel: StoredParcelId,
  entryNo: z.string(),
  customsCode: z.string(),
  listId: z.string(),
  outcome: InspectionOutcome,
  /** Why it was picked: `officer` when a person sent it. */
  reason: z.union([SelectionReason, z.literal('officer')]),
  stratum: z.string(),
  /** Random rate of its stratum and inclusion probability π by all reasons together. */
  rate: z.number(),
  probability: z.number(),
  /** Whether the random draw alone would have chosen it: then it stands for its stratum with 1/rate. */
  atRandom: z.boolean(),
  /** Ids of the instructions that sent it, and codes of the findings behind it. */
  instructions: z.array(z.string()),
  codes: z.array(z.string()),
  facts: ParcelFacts,
  /** Score of the learnt model when it was picked; null where there was none. */
  model: z.number().nullable(),
  lane: z.enum(['green', 'yellow', 'red']),
  pickedAt: z.string(),
  at: z.string(),
  /** Minutes that people spent, where they said so. */
  minutes: z.number().nullable(),
});
export type ResultRecord = z.infer<typeof ResultRecord>;

import * as z from 'zod';
import { SelectionReason } from './verdict.ts';

/** Where an inspection came from: one of the reasons of a selection, or an officer who sent the parcel. */
export const PickSource = z.union([SelectionReason, z.literal('officer')]);
export type PickSource = z.infer<typeof PickSource>;

/** `inspected` parcels gave a result; those that could not be found count as `notFound` only. */
export const PickCount = z.object({
  selected: z.number(),
  inspected: z.number(),
  finds: z.number(),
  notFound: z.number(),
  /** Seconds that people spent, over the picks for which they said so, and how many those were. */
  seconds: z.number(),
  timed: z.number(),
});
export type PickCount = z.infer<typeof PickCount>;

/** A stratum at one random rate: `drawn` is what chance alone chose of it, and what that showed. */
export const StratumCount = z.object({
  stratum: z.string(),
  rate: z.number(),
  tier: z.string(),
  declared: z.number(),
  drawn: z.number(),
  inspected: z.number(),
  finds: z.number(),
  /** Dutiable values of the finds in yuan, ascending. */
  values: z.array(z.number()),
  /** The same without parcels that anything but chance had chosen: what targeting does not see. */
  beyond: z.object({ declared: z.number(), inspected: z.number(), finds: z.number() }),
});
export type StratumCount = z.infer<typeof StratumCount>;

/**
 * What a day brought at one site: declarations by the day of their entry number, inspections by the day they were reported. Only counts
 * and lists in a fixed order, so tallies add up, and the same logs in any order give the same tally.
 */
export const DayTally = z.object({
  customsCode: z.string(),
  declared: z.number(),
  strata: z.array(StratumCount),
  sources: z.record(z.string(), PickCount),
  instructions: z.record(z.string(), PickCount),
  codes: z.record(z.string(), PickCount),
  /** What two supervisors changed of what was drawn or picked (rules.md §8.2). */
  overrides: z.number(),
  /** Minutes from pick to result, ascending. */
  waits: z.array(z.number()),
});
export type DayTally = z.infer<typeof DayTally>;

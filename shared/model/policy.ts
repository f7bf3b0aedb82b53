import * as z from 'zod';
import { Lane, Severity } from './finding.ts';

/**
 * Everything that a law, a ministry or a supervisor may change, as versioned data. A verdict names the version it used.
 * Amounts in fen, rates and shares as fractions, durations with their unit in the name, decimals as strings.
 */
export const Policy = z.object({
  version: z.string(),
  window: z.object({
    /** How long a declaration waits for its partners (rules.md §3.3, unconfirmed). */
    documentsHours: z.number(),
    /** How long a green parcel stays open to changes before its release counts. */
    settleMinutes: z.number(),
  }),
  rounding: z.object({
    /** Yuan, per line and per document (times the number of lines). */
    line: z.string(),
    totalPerLine: z.string(),
  }),
  amount: z.object({
    /** Yuan that a payment group may differ before it is a mismatch. */
    tolerance: z.string(),
  }),
  limits: z.object({
    /** Valid from (YYYYMMDD, by declTime), newest last. */
    periods: z.array(z.object({ from: z.string(), singleFen: z.number(), annualFen: z.number() })),
    /** 49号: one indivisible item over the single limit is let in at full tax. */
    singleItemException: z.boolean(),
  }),
  tax: z.object({ reduction: z.string(), tolerancePerLine: z.string() }),
  weight: z.object({ ratioFrom: z.string(), ratioBelow: z.string() }),
  identity: z.object({ verifiedByPlatform: z.boolean() }),
  waybill: z.object({ reuseMonths: z.number() }),
  payment: z.object({ groupCap: z.number() }),
  returns: z.object({ applyDays: z.number(), arriveDays: z.number() }),
  lanes: z.object({
    bySeverity: z.record(Severity, Lane),
    /** A code here overrides its severity; never applied to a benign finding. */
    byCode: z.record(z.string(), Lane),
  }),
  score: z.object({
    bySeverity: z.record(Severity, z.number()),
    byCode: z.record(z.string(), z.number()),
  }),
  random: z.object({
    /** Inclusion probability per credit tier; never zero. */
    byTier: z.record(z.string(), z.number()),
    otherwise: z.number(),
  }),
  desk: z.object({ leaseMinutes: z.number() }),
  lists: z.object({ inspectors: z.number() }),
});
export type Policy = z.infer<typeof Policy>;

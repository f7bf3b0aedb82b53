import * as z from 'zod';
import { Lane, Severity } from './finding.ts';

/** For policies published before there were known rings. */
const KNOWN_RINGS = { flaggedFrom: 3, shareFrom: 0.7, atMost: 2000 };

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
  weight: z.object({
    ratioFrom: z.string(),
    ratioBelow: z.string(),
    /** Kilograms, widest first: carriers bill by steps, rounded up. */
    billingSteps: z.array(z.string()),
  }),
  time: z.object({
    /** How far the clocks of two firms may differ. */
    clockMinutes: z.number(),
    /** From here on a payment is older than a late report explains. */
    oldPaymentHours: z.number(),
  }),
  identity: z.object({ verifiedByPlatform: z.boolean() }),
  waybill: z.object({ reuseMonths: z.number() }),
  payment: z.object({ groupCap: z.number() }),
  returns: z.object({ applyDays: z.number(), arriveDays: z.number() }),
  lanes: z.object({
    bySeverity: z.record(Severity, Lane),
    /** A code here overrides its severity; never applied to a benign finding. */
    byCode: z.record(z.string(), Lane),
    /** From these scores on a parcel is at least yellow, or red, whatever its single findings say. */
    yellowFromScore: z.number(),
    redFromScore: z.number(),
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
  /** How many days of declarations looking back sees at once. */
  lookback: z
    .object({
      windowDays: z.number(),
      /** Probabilities of the model from which a parcel is put before an officer, and from which it is inspected. */
      yellowFrom: z.number().default(0.4),
      redFrom: z.number().default(0.8),
      /** What a look found becomes a mark that holds parcels at their first decision: from so many found parcels and from this share of all that carry it on, and how many marks at most. */
      knownRings: z.object({ flaggedFrom: z.number(), shareFrom: z.number(), atMost: z.number() }).default(KNOWN_RINGS),
    })
    .default({ windowDays: 60, yellowFrom: 0.4, redFrom: 0.8, knownRings: KNOWN_RINGS }),
  /** The pull of raw payment data (announcement 2018-179). A policy without it pulls nothing. */
  rawPayment: z
    .object({
      /** Findings of yellow and red parcels that call for a pull. */
      codes: z.array(z.string()),
      /** From the verdict to the platform's upload (rules.md §4.2, unconfirmed). */
      deadlineHours: z.number(),
      /** Requests to the platform at most, each with a sessionID of its own. */
      attempts: z.number(),
      /** The pause after a request that was not taken; doubles each time. */
      retryMinutes: z.number(),
      /** How long a platform that took the request is waited for before it is asked again. */
      answerMinutes: z.number(),
      /** How far payTime and tradingTime may lie apart. */
      timeToleranceSeconds: z.number(),
      /** From this share of common character pairs on, two goods names mean the same article. */
      goodsLikeness: z.number(),
    })
    .optional(),
});
export type Policy = z.infer<typeof Policy>;

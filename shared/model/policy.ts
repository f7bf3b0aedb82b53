import * as z from 'zod';
import { Lane, Severity } from './finding.ts';
import { MAIL, MailPolicy } from './mail-policy.ts';

/** For policies published before there were known rings, and before leads were mined. */
const KNOWN_RINGS = { flaggedFrom: 3, shareFrom: 0.7, atMost: 2000 };
const CHAINS = { foundFrom: 5, merchantsFrom: 3, liftFrom: 3 };

/** rules.md §6.2; for policies published before there was a flow after an IP hit. */
const PROTECT = {
  flow: 'cn-ex-officio' as const,
  euSmallConsignments: false,
  days: { holder: 3, investigation: 30, court: 50, courtOnApplication: 20, consent: 10 },
};
const LEADS = {
  windowDays: 30,
  honestShare: 0.05,
  scoreFrom: 0.45,
  atMost: 500,
  parcelsFrom: 2,
  linkParcelsFrom: 5,
  linkShareFrom: 0.3,
};

const INSPECTION = {
  shifts: [
    { id: 'day', from: '08:00', until: '20:00' },
    { id: 'night', from: '20:00', until: '08:00' },
  ],
  perInspector: 40,
  expectedRate: 0.02,
  shed: ['top-up' as const, 'targeted' as const, 'instruction' as const, 'officer' as const],
  signedByTwo: ['infringing', 'prohibited'],
};

const SAMPLING = { strata: [], floor: 0.001, campaigns: [] };

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
  /** Instructions expire under their precision floor once so many of their inspections have ended, and are tried on so many days at most. */
  instructions: z
    .object({ judgedAfter: z.number(), replayDays: z.number() })
    .default({ judgedAfter: 30, replayDays: 14 }),
  /** A day’s draws: when after its end the population is frozen, and when the key is revealed (rules.md §8.5). */
  draws: z
    .object({ frozenAfterHours: z.number(), revealedAfterHours: z.number() })
    .default({ frozenAfterHours: 26, revealedAfterHours: 72 }),
  /** Work at the sites. Times as HH:MM of China; a shift that ends before it begins ends on the next day. */
  inspection: z
    .object({
      shifts: z.array(z.object({ id: z.string(), from: z.string(), until: z.string() })),
      /** Inspections that one person does in a shift, where the reference data state no `dailyCapacity`. */
      perInspector: z.number(),
      /** Share of declarations to be inspected in all: what instructions, findings and chance leave of it is topped up by risk. */
      expectedRate: z.number(),
      /** What is given up first when more is picked than can be opened. Random picks never are. */
      shed: z.array(z.enum(['top-up', 'targeted', 'instruction', 'officer'])),
      /** Outcomes that a second person must sign. */
      signedByTwo: z.array(z.string()),
    })
    .default(INSPECTION),
  /**
   * The model that learns from results: from which score it raises a lane, after how many results a challenger may take its place, and
   * from which stability index on a change of the stream is told. `plan` names the plan that must speak, whatever was better.
   */
  learn: z
    .object({
      yellowFrom: z.number(),
      redFrom: z.number(),
      comparedAfter: z.number(),
      driftFrom: z.number(),
      plan: z.string().optional(),
    })
    .default({ yellowFrom: 0.5, redFrom: 0.85, comparedAfter: 200, driftFrom: 0.15 }),
  /** Narrower strata of the random draw. */
  sampling: z
    .object({
      /** Rates of narrower strata; of those that fit, the one that names most counts. A tier’s rate or `otherwise` stands below them all. */
      strata: z.array(
        z.object({
          tier: z.string().optional(),
          tradeMode: z.string().optional(),
          carrier: z.string().optional(),
          rate: z.number(),
        }),
      ),
      /** No stratum’s rate ever falls under it. */
      floor: z.number(),
      /** Goods that a campaign watches (tariff beginnings), and by how much their rate is multiplied between two days of China. */
      campaigns: z.array(
        z.object({
          name: z.string(),
          from: z.string(),
          until: z.string(),
          hs: z.array(z.string()),
          factor: z.number(),
        }),
      ),
    })
    .default(SAMPLING),
  /** From which score of a use on goods with a recorded mark are inspected; below, an officer looks at the documents. */
  screen: z.object({ redFrom: z.number() }).default({ redFrom: 0.7 }),
  desk: z.object({ leaseMinutes: z.number() }),
  lists: z.object({ inspectors: z.number() }),
  /** How many days of declarations looking back sees at once. */
  lookback: z
    .object({
      windowDays: z.number(),
      /** Probabilities of the model from which a parcel is put before an officer, and from which it is inspected. */
      yellowFrom: z.number().default(0.3),
      redFrom: z.number().default(0.7),
      /** From which probability on a parcel is ranked among others, without a finding. */
      notedFrom: z.number().default(0.05),
      /** What a look found becomes a mark that holds parcels at their first decision: from so many found parcels and from this share of all that carry it on, and how many marks at most. */
      knownRings: z.object({ flaggedFrom: z.number(), shareFrom: z.number(), atMost: z.number() }).default(KNOWN_RINGS),
      /** Two firms act together where they serve several found parcels of so many merchants each, so many of them without the largest of these, and so many times the usual share. */
      chains: z.object({ foundFrom: z.number(), merchantsFrom: z.number(), liftFrom: z.number() }).default(CHAINS),
      mail: MailPolicy.default(MAIL),
    })
    .default({
      windowDays: 60,
      yellowFrom: 0.3,
      redFrom: 0.7,
      notedFrom: 0.05,
      knownRings: KNOWN_RINGS,
      chains: CHAINS,
      mail: MAIL,
    }),
  /** Mining leads (duties.md S2). */
  leads: z
    .object({
      /** How many days of declarations are looked at. */
      windowDays: z.number(),
      /** The share of its parcels in which an honest merchant may seem to use somebody's right. */
      honestShare: z.number(),
      /** Scores from which something is a lead, and how many leads at most. */
      scoreFrom: z.number(),
      atMost: z.number(),
      /** Suspicious parcels from which a merchant is one, and a link, of which they must be at least this share. */
      parcelsFrom: z.number(),
      linkParcelsFrom: z.number(),
      linkShareFrom: z.number(),
    })
    .default(LEADS),
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
  /** The flow after an IP hit. */
  protect: z
    .object({
      flow: z.enum(['cn-ex-officio', 'cn-application']),
      /** Whether small consignments (≤ 3 units or < 2 kg) go by Reg. 608/2013 Art. 26 instead. */
      euSmallConsignments: z.boolean(),
      /** Working days; `courtOnApplication` is unconfirmed. */
      days: z.object({
        holder: z.number(),
        investigation: z.number(),
        court: z.number(),
        courtOnApplication: z.number(),
        consent: z.number(),
      }),
    })
    .default(PROTECT),
});
export type Policy = z.infer<typeof Policy>;

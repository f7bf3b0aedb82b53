import * as z from 'zod';
import { Bilingual, Evidence } from './finding.ts';
import { View } from './mark-use.ts';
import { StoredParcelId } from './stored-parcel-id.ts';

/**
 * What a lead is about: a merchant, or something on the sending side that joins parcels of several merchants.
 * `payer` is who pays for the orders, `waybills` a block of numbers that a carrier gives to one sender, `street` where parcels go.
 */
export const LeadKind = z.enum(['merchant', 'agent', 'payer', 'waybills', 'street']);
export type LeadKind = z.infer<typeof LeadKind>;

/** A named signal with its figure; `strength` in (0, 1] is what it adds to an empty score. */
export const LeadSignal = Evidence.extend({ strength: z.number() });
export type LeadSignal = z.infer<typeof LeadSignal>;

/** How the goods of one parcel spell recorded marks. `declared` in epoch seconds. */
export const LeadParcel = z.object({
  parcel: StoredParcelId,
  customsCode: z.string(),
  merchant: z.string(),
  declared: z.number(),
  uses: z.array(
    z.object({
      recordNo: z.string(),
      mark: z.string(),
      view: View,
      score: z.number(),
      gnum: z.string().optional(),
      spelled: z.array(z.string()),
    }),
  ),
});
export type LeadParcel = z.infer<typeof LeadParcel>;

/** What a lead shows of one right: all that its holder may see. Times in epoch seconds. */
export const LeadRight = z.object({
  recordNo: z.string(),
  holder: z.string().nullable(),
  marks: z.array(z.string()),
  /** Enterprise codes of those whose parcels use it, at most twenty. */
  merchants: z.array(z.string()),
  parcels: z.number(),
  disguised: z.number(),
  /** Disguised spellings, at most twenty. */
  spellings: z.array(z.string()),
  views: z.array(View),
  priceBelowBand: z.number(),
  firstSeen: z.number(),
  lastSeen: z.number(),
});
export type LeadRight = z.infer<typeof LeadRight>;

export const LeadAction = z.object({
  code: z.enum(['target', 'ask-holder', 'watch']),
  text: Bilingual,
});
export type LeadAction = z.infer<typeof LeadAction>;

/** A lead 线索: who to look at, how strongly, and why. The same subject has the same id in every window. */
export const Lead = z.object({
  id: z.string(),
  kind: LeadKind,
  /** Enterprise code of a merchant or agent, else a keyed token. */
  key: z.string(),
  /** Of the merchant or agent, where the reference data name it. */
  name: z.string().nullable(),
  score: z.number(),
  merchants: z.array(z.string()),
  platforms: z.array(z.string()),
  counts: z.object({
    parcels: z.number(),
    /** Parcels that use a right without a recognised innocent cause, and those of them that disguise its mark. */
    suspicious: z.number(),
    disguised: z.number(),
    spellings: z.number(),
    rights: z.number(),
    reports: z.number(),
  }),
  firstSeen: z.number(),
  lastSeen: z.number(),
  /** Strongest first. */
  signals: z.array(LeadSignal),
  /** Most parcels first, at most twenty. */
  rights: z.array(LeadRight),
  /** Where the suspicious parcels were declared. */
  districts: z.array(z.object({ customsCode: z.string(), parcels: z.number() })),
  /** At most twenty suspicious parcels, most telling first. */
  evidence: z.array(LeadParcel),
  action: LeadAction,
});
export type Lead = z.infer<typeof Lead>;

/** The leads of a window, strongest first, and by record number the ids of those that touch the right. */
export const MinedLeads = z.object({
  asOf: z.string(),
  /** ISO instant from which on declarations were looked at. */
  from: z.string(),
  leads: z.array(Lead),
  byRight: z.record(z.string(), z.array(z.string())),
});
export type MinedLeads = z.infer<typeof MinedLeads>;

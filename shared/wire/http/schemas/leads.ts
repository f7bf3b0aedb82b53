import * as z from 'zod';
import { LeadAction, LeadKind, LeadRight, LeadSignal } from '../../../model/lead.ts';
import { LeadFeedback, LeadVerdict } from '../../../model/lead-feedback.ts';
import { View } from '../../../model/mark-use.ts';

/** ISO instants throughout. */
const RightView = LeadRight.extend({ firstSeen: z.string(), lastSeen: z.string() });

const EvidenceView = z.object({
  /** Of officials. */
  parcel: z.object({ ebpCode: z.string(), orderNo: z.string() }).optional(),
  customsCode: z.string().optional(),
  merchant: z.string(),
  declared: z.string(),
  uses: z.array(
    z.object({
      recordNo: z.string(),
      mark: z.string(),
      view: View,
      spelled: z.array(z.string()),
      /** Of officials. */
      score: z.number().optional(),
      gnum: z.string().optional(),
    }),
  ),
});

/** What only officials see of a lead: the subject as a whole. */
const Official = z.object({
  key: z.string(),
  name: z.string().nullable(),
  score: z.number().min(0).max(1),
  platforms: z.array(z.string()),
  counts: z.object({
    parcels: z.number(),
    suspicious: z.number(),
    disguised: z.number(),
    spellings: z.number(),
    rights: z.number(),
    reports: z.number(),
  }),
  signals: z.array(LeadSignal),
  districts: z.array(z.object({ customsCode: z.string(), parcels: z.number() })),
  action: LeadAction,
  /** Oldest first. */
  feedback: z.array(LeadFeedback),
});

/** A lead; right holders see of it what concerns their own rights, and nothing of the merchant’s other goods. */
export const LeadView = z.object({
  id: z.string(),
  kind: LeadKind,
  merchants: z.array(z.string()),
  firstSeen: z.string(),
  lastSeen: z.string(),
  rights: z.array(RightView),
  evidence: z.array(EvidenceView),
  ...Official.partial().shape,
});
export type LeadView = z.infer<typeof LeadView>;

export const LeadsPage = z.object({
  /** Up to when declarations were looked at, and from when on; empty before the first look. */
  asOf: z.string(),
  from: z.string(),
  leads: z.array(LeadView),
  nextCursor: z.string().optional(),
});

export const LeadsQuery = z.object({
  kind: LeadKind.optional(),
  recordNo: z.string().optional(),
  /** Of officials of all districts. */
  customs: z.string().optional(),
  /** A lead is closed when an officer called it useless and no parcel came since. `open` unless given. */
  state: z.enum(['open', 'closed', 'all']).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

const NOTE_AT_MOST = 2000;

export const FeedbackBody = z.strictObject({ verdict: LeadVerdict, note: z.string().max(NOTE_AT_MOST).default('') });

export const FeedbackReply = LeadFeedback;

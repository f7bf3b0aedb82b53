import * as z from 'zod';
import { Bilingual, Finding, Lane } from '../../../model/finding.ts';
import { MarkUse } from '../../../model/mark-use.ts';
import { Selection, Versions } from '../../../model/verdict.ts';
import { RawPaymentView } from './raw-payment.ts';

/** What an officer may decide. */
export const Action = z.enum(['release', 'inspect', 'detain', 'return']);

export const ParcelState = z.enum(['waiting', 'screened', 'held', 'released', 'detained', 'returned', 'cancelled']);

export const ReceiptView = z.object({
  id: z.string(),
  type: z.string(),
  guid: z.string(),
  fields: z.record(z.string(), z.string()),
  returnStatus: z.string(),
  returnTime: z.string(),
  returnInfo: z.string(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;

/** One field over all documents. `agrees` is false where the documents contradict each other in it; `codes` are the findings that name it. */
export const ComparisonRow = z.object({
  field: z.string(),
  label: Bilingual,
  cells: z.record(z.string(), z.string()),
  agrees: z.boolean(),
  codes: z.array(z.string()),
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

export const HistoryEntry = z.object({
  at: z.string(),
  what: z.enum(['received', 'lane', 'release', 'decision', 'pick', 'result', 'returnArrived']),
  text: Bilingual,
  by: z.string().optional(),
  /** Of a verdict: its lane, and the codes of the findings behind it. */
  lane: Lane.optional(),
  codes: z.array(z.string()).optional(),
  /** Whether it came after the release: of a verdict, that it turned the lane of what had left. */
  afterRelease: z.boolean().optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/**
 * A parcel, or something that parcels share. `steps` from the parcel asked for: 0 itself, 1 what it names, 2 what is behind.
 * `count` different ones of the kind `counted` are known behind it, in all, an estimate beyond 32; never less than 1.
 */
export const LinkNode = z.object({
  id: z.string(),
  kind: z.string(),
  /** Masked; of what this parcel does not name itself only a short mark. */
  label: Bilingual,
  steps: z.number().int().min(0).max(2),
  count: z.number(),
  counted: z.string(),
  /** The parcel itself, or the one that something was first seen in; absent when it is out of the caller's sight. */
  parcel: z.object({ ebpCode: z.string(), orderNo: z.string(), lane: Lane.nullable(), state: ParcelState }).optional(),
});
export type LinkNode = z.infer<typeof LinkNode>;

/** `cut` when more is known than is shown. An edge has the kind of the thing of the first step that it hangs on. */
export const LinkGraph = z.object({
  nodes: z.array(LinkNode),
  edges: z.array(z.object({ from: z.string(), to: z.string(), kind: z.string() })),
  cut: z.boolean(),
});
export type LinkGraph = z.infer<typeof LinkGraph>;

/** interfaces.md §3. What stands after `entryNo` is for officials only. Parties see `picks` without a reason. */
export const ParcelView = z.object({
  ebpCode: z.string(),
  orderNo: z.string(),
  state: ParcelState,
  missing: z.array(z.string()),
  waitUntil: z.string().nullable(),
  lane: Lane.nullable(),
  score: z.number().nullable(),
  findings: z.array(Finding),
  picks: z.array(
    z.object({
      pickId: z.string(),
      /** `selected` for the parties: why is for officials. */
      reason: z.string(),
      at: z.string(),
      outcome: z.string().nullable(),
      listId: z.string().nullable(),
    }),
  ),
  receipts: z.array(ReceiptView),
  versions: Versions.nullable(),
  history: z.array(HistoryEntry),
  customsCode: z.string().nullable(),
  /** The number under which customs entered the declaration: by it the parcel is found among the published draws. Null before there is one. */
  entryNo: z.string().nullable().optional(),
  selection: Selection.nullable().optional(),
  /** Recorded rights that the goods use and may use, with the reasons. */
  uses: z.array(MarkUse).optional(),
  documents: z
    .array(
      z.object({
        type: z.string(),
        inForce: z.boolean(),
        receivedAt: z.string(),
        digest: z.string(),
        submissionId: z.string(),
        body: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  comparison: z.array(ComparisonRow).optional(),
  links: LinkGraph.optional(),
  decisions: z
    .array(
      z.object({
        id: z.string(),
        action: z.string(),
        reason: z.string(),
        note: z.string(),
        by: z.string(),
        at: z.string(),
        /** Whether it came after the release: it closes the case and releases nothing. */
        afterRelease: z.boolean().optional(),
      }),
    )
    .optional(),
  lease: z.object({ by: z.string(), until: z.string() }).nullable().optional(),
  /** What an officer may decide now; empty when nobody is asked. What has left can only be closed, by `release`. */
  actions: z.array(Action).optional(),
  /** The pull of raw payment data; null when no verdict called for one. */
  rawPayment: RawPaymentView.nullable().optional(),
});
export type ParcelView = z.infer<typeof ParcelView>;

export const ReceiptPage = z.object({ receipts: z.array(ReceiptView), nextCursor: z.string().optional() });

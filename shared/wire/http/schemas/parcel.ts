import * as z from 'zod';
import { Bilingual, Finding, Lane } from '../../../model/finding.ts';
import { Selection, Versions } from '../../../model/verdict.ts';

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
  what: z.enum(['received', 'lane', 'decision', 'pick', 'result', 'returnArrived']),
  text: Bilingual,
  by: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** interfaces.md §3. What stands after `history` is for officials only. */
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
  selection: Selection.nullable().optional(),
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
  links: z.array(z.object({ kind: z.string(), parcel: z.string() })).optional(),
  decisions: z
    .array(
      z.object({
        id: z.string(),
        action: z.string(),
        reason: z.string(),
        note: z.string(),
        by: z.string(),
        at: z.string(),
      }),
    )
    .optional(),
  lease: z.object({ by: z.string(), until: z.string() }).nullable().optional(),
});
export type ParcelView = z.infer<typeof ParcelView>;

export const ReceiptPage = z.object({ receipts: z.array(ReceiptView), nextCursor: z.string().optional() });

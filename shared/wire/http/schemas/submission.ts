import * as z from 'zod';

export const ProblemItem = z.object({ detail: z.string(), pointer: z.string(), code: z.string() });

/** What became of each document of a submission. `key` names it: `ebpCode/orderNo`, `payCode/payTransactionId` or `logisticsCode/logisticsNo`. */
export const SubmissionReply = z.object({
  submissionId: z.string(),
  documents: z.array(
    z.object({
      index: z.number(),
      type: z.string(),
      key: z.string(),
      status: z.enum(['accepted', 'duplicate', 'rejected']),
      problems: z.array(ProblemItem),
    }),
  ),
});
export type SubmissionReply = z.infer<typeof SubmissionReply>;

/** A JSON submission. Each document is read on its own, so that one bad document never rejects its neighbours. */
export const SubmissionBody = z.object({
  documents: z.array(z.object({ type: z.string(), body: z.record(z.string(), z.unknown()) })).max(1000),
});

export const PrecheckReply = SubmissionReply.omit({ submissionId: true }).extend({
  documents: z.array(SubmissionReply.shape.documents.element.extend({ status: z.enum(['accepted', 'rejected']) })),
});

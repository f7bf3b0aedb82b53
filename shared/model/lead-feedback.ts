import * as z from 'zod';

export const LeadVerdict = z.enum(['useful', 'useless', 'opened-case']);
export type LeadVerdict = z.infer<typeof LeadVerdict>;

/** What an officer made of a lead. `at` is an ISO instant. */
export const LeadFeedback = z.object({
  leadId: z.string(),
  verdict: LeadVerdict,
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
export type LeadFeedback = z.infer<typeof LeadFeedback>;

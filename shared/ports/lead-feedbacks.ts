import type { LeadFeedback } from '../model/lead-feedback.ts';

/** What officers made of leads. */
export interface LeadFeedbacks {
  /** Answers what stands: the same words of the same officer again, with nothing between, are not kept twice. */
  add(feedback: LeadFeedback): Promise<LeadFeedback>;
  /** By lead, in the order of adding, the newest fifty; leads without any are left out. */
  of(leadIds: readonly string[]): Promise<ReadonlyMap<string, readonly LeadFeedback[]>>;
}

import type { LeadFeedback } from '../../model/lead-feedback.ts';
import type { LeadFeedbacks } from '../../ports/lead-feedbacks.ts';
import { withFeedback } from '../system/with-feedback.ts';

export function memoryLeadFeedbacks(): LeadFeedbacks {
  const kept = new Map<string, readonly LeadFeedback[]>();
  return {
    async add(feedback) {
      const { stands, all } = withFeedback(kept.get(feedback.leadId) ?? [], feedback);
      if (all !== null) kept.set(feedback.leadId, all);
      return stands;
    },

    async of(leadIds) {
      return new Map([...kept].filter(([id]) => leadIds.includes(id)));
    },
  };
}

import type { LeadFeedback } from '../../model/lead-feedback.ts';

const KEPT = 50;

/** The feedback of a lead with one more at its end; null when the officer's newest word is the same. */
export function withFeedback(
  standing: readonly LeadFeedback[],
  feedback: LeadFeedback,
): { readonly stands: LeadFeedback; readonly all: readonly LeadFeedback[] | null } {
  const last = standing.at(-1);
  const isSame = last?.by === feedback.by && last.verdict === feedback.verdict && last.note === feedback.note;
  if (last !== undefined && isSame) return { stands: last, all: null };
  return { stands: feedback, all: [...standing, feedback].slice(-KEPT) };
}

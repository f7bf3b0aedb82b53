import type { Finding } from '../../model/finding.ts';

/** Judgements over a parcel's findings, made when it was selected: they are weighed nowhere again, and no fact of it. */
const OF_SELECTION: ReadonlySet<string> = new Set(['risk-score', 'model-risk', 'instruction-hit']);

/** The findings that were there before anything was selected by them. */
export function findingsOfParcel(findings: readonly Finding[]): readonly Finding[] {
  return findings.some(isOfSelection) ? findings.filter((finding) => !isOfSelection(finding)) : findings;
}

export function isOfSelection({ code }: Pick<Finding, 'code'>): boolean {
  return OF_SELECTION.has(code);
}

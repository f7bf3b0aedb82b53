import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';

const DECIMALS = 6;

/**
 * Risk of a parcel in [0, 1], six decimals: each finding is an independent chance to be right (noisy-or), with its weight
 * from the policy by code, else by severity; a benign finding always weighs as benign. Another finding never lowers it.
 */
export function score(findings: readonly Pick<Finding, 'code' | 'severity'>[], policy: Pick<Policy, 'score'>): number {
  if (findings.length === 0) return 0;
  const weights = findings.map((finding) => weightOf(finding, policy));
  if (weights.length > 1) weights.sort((a, b) => a - b);
  const innocent = weights.reduce((chance, weight) => chance * (1 - weight), 1);
  return Number((1 - innocent).toFixed(DECIMALS));
}

function weightOf({ code, severity }: Pick<Finding, 'code' | 'severity'>, { score }: Pick<Policy, 'score'>): number {
  const weight = (severity === 'benign' ? undefined : score.byCode[code]) ?? score.bySeverity[severity];
  return Math.min(1, Math.max(0, weight));
}

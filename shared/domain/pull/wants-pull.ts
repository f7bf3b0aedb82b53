import type { Policy } from '../../model/policy.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Whether a verdict calls for the raw payment data: a parcel that is not green, with a finding about its payment. */
export function wantsPull(verdict: Verdict | null, { rawPayment }: Policy): boolean {
  if (verdict === null || verdict.lane === 'green' || rawPayment === undefined) return false;
  return verdict.findings.some(({ code, severity }) => severity !== 'benign' && rawPayment.codes.includes(code));
}

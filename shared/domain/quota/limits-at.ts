import type { Policy } from '../../model/policy.ts';
import type { ReferenceIndex } from '../../model/reference-index.ts';

export interface Limits {
  readonly singleFen: number;
  readonly annualFen: number;
}

/** The limits in force on the day of declaration (YYYYMMDD); those of the reference file win. Null before cross-border retail had any. */
export function limitsAt(
  declTime: string,
  policy: Pick<Policy, 'limits'>,
  reference: Pick<ReferenceIndex, 'limits'>,
): Limits | null {
  const period = policy.limits.periods.findLast(({ from }) => from <= declTime);
  const singleFen = reference.limits.singleFen ?? period?.singleFen;
  const annualFen = reference.limits.annualFen ?? period?.annualFen;
  return singleFen === undefined || annualFen === undefined ? null : { singleFen, annualFen };
}

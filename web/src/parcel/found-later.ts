import type { Finding } from '../../../shared/model/finding.ts';

/** Whether looking back found something that a person should see. */
export function foundLater(findings: readonly Pick<Finding, 'foundAt' | 'lane'>[]): boolean {
  return findings.some(({ foundAt, lane }) => foundAt !== undefined && lane !== 'green');
}

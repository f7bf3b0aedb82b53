import type { Dossier } from '../../model/dossier.ts';

/** Whether looking back found something in a parcel that had been released, and no officer has decided on it since its lane last changed. */
export function isFoundLate({ verdict, releasedAt, lanes, decisions }: Dossier): boolean {
  if (verdict === null || verdict.lane === 'green' || releasedAt === null) return false;
  if (!verdict.findings.some(({ foundAt }) => foundAt !== undefined)) return false;
  const since = lanes.at(-1)?.at ?? releasedAt;
  return since > releasedAt && !decisions.some(({ at }) => at >= since);
}

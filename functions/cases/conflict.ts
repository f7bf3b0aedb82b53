import { Refusal } from '../../shared/faults/refusal.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';

/** The request no longer fits the case. */
export function conflict(detail: string, pointer: string, code: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer, code }]);
}

/** The ETag of a case: its version. */
export function caseTag({ version }: Pick<IpCase, 'version'>): string {
  return `"${version}"`;
}

/** Whether `If-Match` names the case as it is; without one the caller takes it as it is. */
export function isSameVersion(ifMatch: string | null, present: Pick<IpCase, 'version'>): boolean {
  const tag = ifMatch?.trim();
  return tag === undefined || tag === '*' || tag.replace(/^W\//, '') === caseTag(present);
}

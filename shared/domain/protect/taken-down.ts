import type { IpCase } from '../../model/ip-case.ts';

/** The platform has taken the listing down: noted on the case, whatever its state. The case itself does not move. */
export function takenDown(present: IpCase, takenDownAt: string, by: string, now: string): IpCase {
  return {
    ...present,
    version: present.version + 1,
    takenDownAt,
    audit: [...present.audit, { at: now, by, event: 'taken-down', note: takenDownAt }],
  };
}

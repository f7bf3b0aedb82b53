import type { IpCase } from '../../model/ip-case.ts';
import { advance } from './advance.ts';
import { dueOf } from './due-of.ts';
import type { Calendar } from './working-days.ts';

/** The case after the deadline that ended by `now`; the same case while none did. */
export function caughtUp(present: IpCase, now: string, calendar: Calendar): IpCase {
  const due = dueOf({ ...present, owes: [] });
  if (due === null || due.raises === 'look' || due.raises === 'tell' || due.at > now) return present;
  const step = advance(present, { event: due.raises, by: 'timer', note: '' }, now, calendar);
  return step.kind === 'advanced' ? step.case : present;
}

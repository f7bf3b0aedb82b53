import type { IpCase } from '../../model/ip-case.ts';
import { advance } from './advance.ts';
import { deadlineEnd } from './due-of.ts';
import type { Calendar } from './working-days.ts';

/** The case after the deadline that ended by `now`; the same case while none did. */
export function caughtUp(present: IpCase, now: string, calendar: Calendar): IpCase {
  const { deadline } = present;
  if (deadline === null || deadlineEnd(deadline.day) > now) return present;
  const step = advance(present, { event: deadline.raises, by: 'timer', note: '' }, now, calendar);
  return step.kind === 'advanced' ? step.case : present;
}

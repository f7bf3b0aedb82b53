import type { IpCase, TimerEvent } from '../../model/ip-case.ts';
import { after, millisOfChinaTime } from '../../notation/china-time.ts';

const DAY_MS = 86_400_000;

/** What a case waits for by itself: `tell` what it owes, `look` at the parcel for the desk's detention, or a deadline's event. */
export interface Due {
  readonly at: string;
  readonly raises: TimerEvent | 'tell' | 'look';
}

type Waiting = Pick<IpCase, 'state' | 'entered' | 'openedAt' | 'deadline' | 'owes'>;

/** Null when nothing is due by itself. A deadline's event comes when its last day is over in China. */
export function dueOf({ state, entered, openedAt, deadline, owes }: Waiting): Due | null {
  const since = entered.at(-1)?.at ?? openedAt;
  if (owes.length > 0) return { at: since, raises: 'tell' };
  if (deadline !== null) return { at: deadlineEnd(deadline.day), raises: deadline.raises };
  return state === 'secured' ? { at: since, raises: 'look' } : null;
}

/** The instant when a day is over in China. */
export function deadlineEnd(day: string): string {
  return after(new Date(millisOfChinaTime(day.replaceAll('-', ''))).toISOString(), DAY_MS);
}

/** The case with the instant when it is due, which stores find it by. */
export function withDue(next: IpCase): IpCase {
  return { ...next, dueAt: dueOf(next)?.at ?? null };
}

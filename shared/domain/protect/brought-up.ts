import type { IpCase } from '../../model/ip-case.ts';
import { caughtUp } from './caught-up.ts';
import { followParcel, type ParcelWord } from './follow-parcel.ts';
import type { Calendar } from './working-days.ts';

/** A case moves a few steps at most by itself: opened again and late at once, or two deadlines that ended. */
const STEPS = 4;

/** The case as parcel and clock have left it: first the parcel, since a deadline of goods that have left decides nothing. The same case when nothing moved. */
export function broughtUp(present: IpCase, parcel: ParcelWord, now: string, calendar: Calendar): IpCase {
  let next = present;
  for (let step = 0; step < STEPS; step += 1) {
    const moved = caughtUp(followParcel(next, parcel, now, calendar), now, calendar);
    if (moved === next) return next;
    next = moved;
  }
  return next;
}

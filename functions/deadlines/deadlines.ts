import { after } from '../../shared/notation/china-time.ts';
import type { World } from './world.ts';

const CURSOR = 'ip-deadlines';
const DAY_MS = 86_400_000;
/** Where no run left a mark: longer than any deadline runs (50 working days). */
const FIRST_LOOK_DAYS = 120;

/**
 * Wakes the cases that are due: a deadline that ended, an outcome not yet told, a secured case that waits for the desk. It moves none
 * itself: `protect` does, and a case stays due until it has moved, so a run that dies anywhere is made good by the next, and a case
 * woken twice moves once. Reads only the days since the oldest case that is still due.
 */
export async function deadlines({ cases, cursors, outbox, clock }: World): Promise<void> {
  const now = clock.now();
  const from = (await cursors.get(CURSOR)) ?? dayOf(after(now, -FIRST_LOOK_DAYS * DAY_MS));
  const due = await cases.due(from, now);
  if (due.length > 0) await outbox.protections(due.map(({ parcel, right }) => ({ parcel, recordNo: right.recordNo })));
  // A day behind: clocks of two machines may differ about midnight.
  const mark = dayOf(after(due[0]?.dueAt ?? now, -DAY_MS));
  if (mark > from) await cursors.set(CURSOR, mark);
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

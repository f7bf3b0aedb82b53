import { closed, inPool, picksOnList } from '../../shared/domain/lists/moved.ts';
import { ticketOf } from '../../shared/domain/lists/pick-rank.ts';
import { isUntouched, isWaiting } from '../../shared/domain/lists/received-pick.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { PlacedPick, SamplingList } from '../../shared/model/pick.ts';
import { after, chinaDay } from '../../shared/notation/china-time.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;
const DAY_MS = 86_400_000;
/** How long nobody may have turned the shifts without a list being forgotten. */
const DAYS_BACK = 14;

/**
 * Closes the lists of a site whose shift ended. First nobody can be seated there any more; then each pick that nobody reported on goes
 * back into the line, its place there being written before it leaves the list: so a crash at any point loses none, and the next run
 * finds the list not yet handed over. What waits for a signature stays where it was opened.
 */
export async function handOver({ lists }: World, customsCode: string, now: string): Promise<void> {
  for (const ended of await endedLists()) {
    const list = await marked(ended, closed);
    const picks = await lists.picks(picksOnList(list));
    await Promise.all([...picks.values()].map((pick) => leave(list, pick)));
    await marked(list, (present) => ({ ...present, rev: present.rev + 1, isHandedOver: true }));
  }

  /** Those of a day on which all were handed over ended a chain that no older one can be missing from. */
  async function endedLists(): Promise<readonly SamplingList[]> {
    const ended: SamplingList[] = [];
    for (let back = 0; back <= DAYS_BACK; back += 1) {
      const ofDay = await lists.lists(customsCode, chinaDay(after(now, -back * DAY_MS)));
      ended.push(...ofDay.filter(({ until, isHandedOver }) => until <= now && !isHandedOver));
      if (back > 0 && ofDay.length > 0 && ofDay.every(({ isHandedOver }) => isHandedOver)) break;
    }
    return ended.toReversed();
  }

  async function leave(list: SamplingList, first: PlacedPick): Promise<void> {
    let pick: PlacedPick | undefined = first;
    for (let attempt = 0; attempt < ATTEMPTS && pick !== undefined; attempt += 1) {
      // A seat that a crash left without its pick, or that `dispatch` is about to give: it will be given another.
      const isHere = isWaiting(pick) || (pick.listId === list.id && isUntouched(pick));
      if (!isHere) return;
      const next = inPool(pick);
      await lists.enqueue(ticketOf(next));
      if ((await lists.place(next)) === 'saved') return;
      pick = (await lists.picks([pick.pickId])).get(pick.pickId);
    }
    throw new Busy('a pick kept changing');
  }

  async function marked(list: SamplingList, change: (list: SamplingList) => SamplingList): Promise<SamplingList> {
    let present: SamplingList | null = list;
    for (let attempt = 0; attempt < ATTEMPTS && present !== null; attempt += 1) {
      const next = change(present);
      if (next === present || (await lists.save(next)) === 'saved') return next;
      present = await lists.list(list.id);
    }
    throw new Busy('a list kept changing');
  }
}

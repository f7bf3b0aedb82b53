import { coversDistrict } from '../../shared/domain/desk/in-sight.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Lane } from '../../shared/model/finding.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { QueueEntry } from '../../shared/model/queue-entry.ts';
import { writeCursor } from '../../shared/wire/table/cursor.ts';
import type { World } from './world.ts';

/** The queues that a caller looks at: some districts, some lanes. */
export interface Scope {
  readonly districts: readonly string[];
  readonly lanes: readonly Lane[];
}

export interface Wish {
  readonly customs?: string | undefined;
  readonly lane?: Lane | undefined;
}

export interface QueuePage {
  readonly entries: readonly QueueEntry[];
  readonly nextCursor?: string;
}

/** The own district, or for `*` the one asked for, else all that have work. Throws Refusal `forbidden` for a foreign district. */
export async function scopeOf({ districts }: Pick<World, 'districts'>, caller: Caller, wish: Wish): Promise<Scope> {
  const lanes: readonly Lane[] = wish.lane === undefined ? ['red', 'yellow', 'green'] : [wish.lane];
  const asked = wish.customs === '*' ? undefined : wish.customs;
  if (asked !== undefined) {
    if (!coversDistrict(caller, asked)) throw new Refusal('forbidden', '非本关区 Not the district of the caller.');
    return { districts: [asked], lanes };
  }
  return { districts: caller.customs === '*' ? await districts.all() : [caller.customs ?? ''], lanes };
}

/** One page over several queues, most urgent first. A place in one queue is a place in all of them: urgency and parcel. */
export async function mostUrgent(
  { dossiers }: Pick<World, 'dossiers'>,
  { districts, lanes }: Scope,
  limit: number,
  cursor: string | undefined,
): Promise<QueuePage> {
  const queues = districts.flatMap((customsCode) => lanes.map((lane) => ({ customsCode, lane, limit, cursor })));
  const pages = await Promise.all(queues.map((queue) => dossiers.waiting(queue)));
  const merged = pages.flatMap(({ entries }) => entries).toSorted(byUrgency);
  const entries = merged.slice(0, limit);
  const last = entries.at(-1);
  const hasMore = merged.length > limit || pages.some(({ nextCursor }) => nextCursor !== undefined);
  return last && hasMore ? { entries, nextCursor: writeCursor([last.urgency, parcelId(last.key)]) } : { entries };
}

function byUrgency(a: QueueEntry, b: QueueEntry): number {
  if (a.urgency !== b.urgency) return a.urgency < b.urgency ? -1 : 1;
  return parcelId(a.key) < parcelId(b.key) ? -1 : 1;
}

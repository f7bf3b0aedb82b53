import { inSight } from '../../shared/domain/desk/in-sight.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { QueueEntry } from '../../shared/model/queue-entry.ts';
import { after } from '../../shared/notation/china-time.ts';
import { isLive } from './queue-item.ts';
import { mostUrgent, scopeOf, type Wish } from './queues.ts';
import type { World } from './world.ts';

const LOOKED_AT_ONCE = 25;
const MINUTE = 60_000;

/**
 * Locks the most urgent parcel that nobody holds and that waits for no inspector; null when there is none.
 * Who loses the race for one takes the next.
 */
export async function takeNext(world: World, caller: Caller, wish: Wish): Promise<QueueEntry | null> {
  const scope = await scopeOf(world, caller, wish);
  let cursor: string | undefined;
  do {
    const page = await mostUrgent(world, scope, LOOKED_AT_ONCE, cursor);
    const free = page.entries.filter(({ lease }) => !isLive(lease, world.clock.now()));
    for (const { key } of free) {
      const taken = await take(world, parcelId(key), caller);
      if (taken !== null) return taken;
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return null;
}

/** The queue may lag behind: the dossier decides. */
async function take(world: World, id: ParcelId, caller: Caller): Promise<QueueEntry | null> {
  const dossier = (await world.dossiers.load([id], 'strong')).get(id);
  const now = world.clock.now();
  if (dossier === undefined || isLive(dossier.lease, now) || isBeingInspected(dossier)) return null;
  if (!inSight(caller, dossier, papersOf(dossier))) return null;
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const lease = { by: caller.name, until: after(now, policy.desk.leaseMinutes * MINUTE) };
  const leased = { ...dossier, rev: dossier.rev + 1, lease };
  const entry = queueEntryOf(leased, policy, now);
  if (entry === null) return null;
  return (await world.dossiers.save(leased, entry)) === 'saved' ? entry : null;
}

/** An officer wants it opened or the random draw took it, and no inspector has reported yet. */
function isBeingInspected({ verdict, decisions, results }: Dossier): boolean {
  const asked = decisions.findLast(({ action }) => action === 'inspect');
  if (asked !== undefined) return !results.some(({ at }) => at >= asked.at);
  return verdict?.selection.reason === 'random' && results.length === 0;
}

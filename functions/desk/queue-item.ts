import type { Lease } from '../../shared/model/dossier.ts';
import type { QueueEntry } from '../../shared/model/queue-entry.ts';
import type { QueueItem } from '../../shared/wire/http/schemas/desk.ts';

/** An entry as people see it; a lease that ran out is none. */
export function queueItem({ key, urgency: _, codes, lease, ...entry }: QueueEntry, now: string): QueueItem {
  return { ...key, ...entry, codes: [...codes], lease: isLive(lease, now) ? lease : null };
}

export function isLive(lease: Lease | null, now: string): lease is Lease {
  return lease !== null && lease.until > now;
}

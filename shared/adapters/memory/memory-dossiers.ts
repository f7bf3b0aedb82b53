import type { Dossier } from '../../model/dossier.ts';
import type { Lane } from '../../model/finding.ts';
import { type ParcelId, parcelId } from '../../model/parcel-key.ts';
import type { QueueEntry } from '../../model/queue-entry.ts';
import type { Dossiers } from '../../ports/dossiers.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { queueName } from '../../wire/table/queue-entry-codec.ts';

interface Kept {
  dossier: Dossier;
  /** Of the desk, where it stands; null where it does not. */
  queue: string | null;
}

/** Keeps the very objects, frozen at the top; `all` walks them in order of their first save. */
export function memoryDossiers(): Dossiers & { all(): IterableIterator<Dossier> } {
  const stored = new Map<ParcelId, Kept>();
  const queues = new Map<string, Map<ParcelId, QueueEntry>>();

  return {
    all: () => stored.values().map(({ dossier }) => dossier),

    async load(ids) {
      const found = new Map<ParcelId, Dossier>();
      for (const id of ids) {
        const kept = stored.get(id);
        if (kept) found.set(id, kept.dossier);
      }
      return found;
    },

    async save(dossier, entry) {
      const id = parcelId(dossier.key);
      const kept = stored.get(id);
      if ((kept?.dossier.rev ?? 0) !== dossier.rev - 1) return 'stale';
      const queue = entry === null ? null : queueName(entry.customsCode, entry.lane);
      if (kept === undefined) stored.set(id, { dossier: Object.freeze(dossier), queue });
      else {
        if (kept.queue !== null) queues.get(kept.queue)?.delete(id);
        kept.dossier = Object.freeze(dossier);
        kept.queue = queue;
      }
      if (entry !== null && queue !== null) enqueue(queue, id, entry);
      return 'saved';
    },

    async waiting({ customsCode, lane, limit, cursor }) {
      const place = cursor === undefined ? undefined : readCursor(cursor);
      const rows = sorted(customsCode, lane).filter((row) => !place || compare(row, place) > 0);
      const page = rows.slice(0, limit);
      const entries = page.map(([, , entry]) => entry);
      const last = rows.length > limit ? page.at(-1) : undefined;
      return last ? { entries, nextCursor: writeCursor([last[0], last[1]]) } : { entries };
    },

    async count({ customsCode, lane, cap }) {
      return Math.min(queues.get(queueName(customsCode, lane))?.size ?? 0, cap);
    },
  };

  function enqueue(name: string, id: ParcelId, entry: QueueEntry): void {
    const entries = queues.get(name) ?? new Map<ParcelId, QueueEntry>();
    queues.set(name, entries.set(id, entry));
  }

  function sorted(customsCode: string, lane: Lane) {
    const entries = queues.get(queueName(customsCode, lane)) ?? [];
    return [...entries].map(([id, entry]) => [entry.urgency, id, entry] as const).sort(compare);
  }
}

type Place = readonly [urgency: string, parcel: string, ...unknown[]];

function compare(a: Place, b: Place): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] === b[1] ? 0 : a[1] < b[1] ? -1 : 1;
}

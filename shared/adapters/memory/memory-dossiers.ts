import type { Dossier } from '../../model/dossier.ts';
import type { Lane } from '../../model/finding.ts';
import { type ParcelId, parcelId } from '../../model/parcel-key.ts';
import type { QueueEntry } from '../../model/queue-entry.ts';
import type { Dossiers } from '../../ports/dossiers.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { queueName } from '../../wire/table/queue-entry-codec.ts';

/** Keeps the very objects, frozen at the top; `all` walks them in order of their first save. */
export function memoryDossiers(): Dossiers & { all(): IterableIterator<Dossier> } {
  const stored = new Map<ParcelId, Dossier>();
  const queues = new Map<string, Map<ParcelId, QueueEntry>>();
  const queueOf = new Map<ParcelId, string>();

  return {
    all: () => stored.values(),

    async load(ids) {
      const found = new Map<ParcelId, Dossier>();
      for (const id of ids) {
        const dossier = stored.get(id);
        if (dossier) found.set(id, dossier);
      }
      return found;
    },

    async save(dossier, entry) {
      const id = parcelId(dossier.key);
      if ((stored.get(id)?.rev ?? 0) !== dossier.rev - 1) return 'stale';
      stored.set(id, Object.freeze(dossier));
      queue(id, entry);
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

  function queue(id: ParcelId, entry: QueueEntry | null): void {
    const before = queueOf.get(id);
    if (before !== undefined) queues.get(before)?.delete(id);
    queueOf.delete(id);
    if (!entry) return;
    const name = queueName(entry.customsCode, entry.lane);
    const entries = queues.get(name) ?? new Map<ParcelId, QueueEntry>();
    queues.set(name, entries.set(id, entry));
    queueOf.set(id, name);
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

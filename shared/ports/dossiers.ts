import type { Dossier } from '../model/dossier.ts';
import type { Lane } from '../model/finding.ts';
import type { ParcelId } from '../model/parcel-key.ts';
import type { QueueEntry } from '../model/queue-entry.ts';

/** Parcels by their key. One item each, so that a document, the verdict and the desk's queue change in one conditional write. */
export interface Dossiers {
  /** An eventual read may miss the newest write; `save` then answers `stale`. Absent parcels are absent from the map. */
  load(ids: readonly ParcelId[], read: 'eventual' | 'strong'): Promise<ReadonlyMap<ParcelId, Dossier>>;

  /** Writes `dossier` if the stored rev is `dossier.rev - 1` (0: nothing stored). `entry` puts it in the desk's queue, null takes it out. */
  save(dossier: Dossier, entry: QueueEntry | null): Promise<'saved' | 'stale'>;

  /** The parcels of one district and lane that wait for people, most urgent first. */
  waiting(query: {
    readonly customsCode: string;
    readonly lane: Lane;
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<{ readonly entries: readonly QueueEntry[]; readonly nextCursor?: string }>;

  /** How many wait there, counted up to `cap`. */
  count(query: { readonly customsCode: string; readonly lane: Lane; readonly cap: number }): Promise<number>;
}

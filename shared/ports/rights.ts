import type { RightVersion } from '../model/recordation.ts';

/** Whose rights are within reach: everybody's, or those of one holder. */
export type Reach = 'all' | { readonly holderCode: string };

export interface RightsPage {
  readonly rights: readonly RightVersion[];
  readonly nextCursor?: string;
}

/** The registry of recorded rights: every version is kept, the last is in force. A recordNo has one holder for good. */
export interface Rights {
  find(recordNo: string, reach: Reach): Promise<RightVersion | null>;
  /** Those of the record numbers that exist, whoever holds them. */
  findAll(recordNos: readonly string[]): Promise<ReadonlyMap<string, RightVersion>>;
  /** Every version, newest first; none out of reach. */
  versions(recordNo: string, reach: Reach): Promise<readonly RightVersion[]>;
  /** In the order of holder and record number; those without a holder's code first. */
  page(reach: Reach, limit: number, cursor: string | undefined): Promise<RightsPage>;
  /** All, as they stood at one moment with regard to `saveTogether`. */
  all(): Promise<readonly RightVersion[]>;
  /** Names the state: another text after every change, the same without. A writer that died may leave a change untold. */
  changes(): Promise<string>;
  /** Writes a version over the one before it; `stale` when another stands there, or another holds the recordNo. */
  save(next: RightVersion): Promise<'saved' | 'stale'>;
  /**
   * Writes all of them or none, and shows all at once. `id` names the set: asked again after a crash it goes on to the same end, and
   * once saved it stays `saved`. `stale` as for `save`, then nothing is written. `now` is an ISO instant.
   */
  saveTogether(id: string, next: readonly RightVersion[], now: string): Promise<'saved' | 'stale'>;
  isSaved(id: string): Promise<boolean>;
}

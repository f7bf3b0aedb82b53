/** The compiled rights as one binary object. */
export interface RightsSnapshot {
  readonly version: string;
  readonly bytes: Uint8Array;
}

/** The snapshot in force and what it was made from, in words of whoever made it. */
export interface SnapshotInForce {
  readonly version: string;
  readonly from: string;
  /** Counts the publications. */
  readonly rev: number;
}

export interface RightsSnapshots {
  /**
   * The snapshot in force, up to a quarter of a minute old; null before the first. One whose bytes are not those published is refused:
   * the last good one stays. Throws Busy when there is none to stay.
   */
  current(): Promise<RightsSnapshot | null>;
  /** The one before it, for readers that cannot open the current one. */
  previous(): Promise<RightsSnapshot | null>;
  /** Read anew. */
  inForce(): Promise<SnapshotInForce | null>;
  /** Puts a snapshot in force in place of `over`; bytes that are in force already are only noted to come `from` there too. */
  publish(bytes: Uint8Array, from: string, over: SnapshotInForce | null): Promise<'published' | 'unchanged' | 'stale'>;
}

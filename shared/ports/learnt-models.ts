/** A learnt model as an object: what it is, how it came to be, and what it has heard. */
export interface LearntModel {
  /** Digest of its bytes. */
  readonly version: string;
  readonly bytes: Uint8Array;
}

/** Learnt models in force: one that speaks, and one that is tried in its shadow. */
export interface LearntModels {
  /** Up to a quarter of a minute old; null where there is none. */
  current(role: 'champion' | 'challenger'): Promise<LearntModel | null>;
  /** Puts a model in the place of the one of version `over` (null for the first). */
  publish(role: 'champion' | 'challenger', bytes: Uint8Array, over: string | null): Promise<'published' | 'stale'>;
}

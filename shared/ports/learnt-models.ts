/** A learnt model as an object: what it is, how it came to be, and what it has heard. */
export interface LearntModel {
  /** Digest of its bytes. */
  readonly version: string;
  readonly bytes: Uint8Array;
}

export type ModelRole = 'champion' | 'challenger';

/** Learnt models in force: one that speaks, and one that is tried in its shadow. They change places in one write. */
export interface LearntModels {
  /** Up to a quarter of a minute old; null where there is none, or none that can be read. */
  current(role: ModelRole): Promise<LearntModel | null>;
  /** The versions in force, read anew; null before the first. */
  inForce(): Promise<Readonly<Record<ModelRole, string>> | null>;
  /** Puts both in force in place of the versions `over` (null for the first). */
  publish(
    models: Readonly<Record<ModelRole, Uint8Array>>,
    over: Readonly<Record<ModelRole, string>> | null,
  ): Promise<'published' | 'stale'>;
}

/** Evidence: bytes exactly as received, under a key that is never written twice with other content. */
export interface Proofs {
  /** Stores before anything is acknowledged; answers the object's key. `name` is our own, without `/`. */
  keep(name: string, bytes: Uint8Array): Promise<string>;
  read(key: string): Promise<Uint8Array>;
}

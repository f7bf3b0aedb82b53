/** Files that partners put into the drop bucket under `<org>/<name>`. Any size: read as a stream. */
export interface Drops {
  open(key: string): Promise<AsyncIterable<Uint8Array>>;
}

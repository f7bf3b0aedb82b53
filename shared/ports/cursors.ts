/** How far a walk over the submissions has come. */
export interface Cursors {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

/** The secret keys of the days' draws. A key is made once and never changes. */
export interface DrawKeys {
  /** The key of a China day (YYYY-MM-DD), made if there is none yet: whoever comes first makes it. 32 bytes. */
  key(day: string): Promise<Uint8Array>;
}

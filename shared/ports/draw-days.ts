import type { DrawDay, DrawLine } from '../model/draw-day.ts';

/** What is published of the days' draws. Every step is taken once: the first word stands. */
export interface DrawDays {
  find(day: string): Promise<DrawDay | null>;
  /** Newest first. */
  latest(limit: number): Promise<readonly DrawDay[]>;
  commit(day: string, commitment: string, at: string): Promise<DrawDay>;
  freeze(day: string, frozen: NonNullable<DrawDay['frozen']>, file: Uint8Array): Promise<DrawDay>;
  reveal(day: string, key: string, at: string): Promise<DrawDay>;
  /** The population file as it was frozen (JSON lines, gzip); null before. */
  file(day: string): Promise<Uint8Array | null>;
  lines(day: string): Promise<readonly DrawLine[] | null>;
}

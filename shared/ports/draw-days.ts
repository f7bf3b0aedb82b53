import type { DrawDay } from '../model/draw-day.ts';

/** What is published of the days' draws. Every step is taken once: the first word stands, and whoever comes later reads it. */
export interface DrawDays {
  find(day: string): Promise<DrawDay | null>;
  /** Newest first; only days before `before` (YYYY-MM-DD), where one is given. */
  latest(limit: number, before?: string): Promise<readonly DrawDay[]>;
  commit(day: Commitment): Promise<DrawDay>;
  /**
   * Keeps the parts of the population file (JSON lines, each part gzip of its own; one after the other they are the file), then says
   * so. A day that nobody committed is a defect.
   */
  freeze(day: string, frozen: FrozenDay, parts: readonly Uint8Array[]): Promise<DrawDay>;
  reveal(day: string, key: string, at: string): Promise<DrawDay>;
  /** A part of the file that was frozen, from 1; null where there is none. */
  part(day: DrawDay, number: number): Promise<Uint8Array | null>;
}

export type Commitment = Omit<DrawDay, 'frozen' | 'revealed'>;
export type FrozenDay = NonNullable<DrawDay['frozen']>;

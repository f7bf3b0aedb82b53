import type { DrawRound } from '../model/draw-round.ts';

/** Post-clearance rounds. Every step is taken once: the first word stands, and whoever comes later reads it. */
export interface DrawRounds {
  find(id: string): Promise<DrawRound | null>;
  /** Newest first, by id; only those before `before`, where one is given. */
  latest(limit: number, before?: string): Promise<readonly DrawRound[]>;
  ask(round: Omit<DrawRound, 'frozen' | 'drawn'>): Promise<DrawRound>;
  /** Keeps the population, then says so. */
  freeze(id: string, frozen: FrozenRound, population: readonly string[]): Promise<DrawRound>;
  draw(id: string, drawn: DrawnRound): Promise<DrawRound>;
  /** The entry numbers in the order that the draw counts in; null before the freeze. */
  population(round: DrawRound): Promise<readonly string[] | null>;
}

export type FrozenRound = NonNullable<DrawRound['frozen']>;
export type DrawnRound = NonNullable<DrawRound['drawn']>;

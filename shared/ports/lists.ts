import type { PlacedPick, PoolTicket, SamplingList } from '../model/pick.ts';

/**
 * Sampling lists by site and shift, picks and where they stand, and the pools of what waits. A pick and a list are one item each,
 * written over the revision before it: `rev` is one more than what was read, and `stale` says that somebody else wrote it meanwhile.
 */
export interface Lists {
  /** Picks by their ids, as they stand now; what is not known is not in it. */
  picks(pickIds: readonly string[]): Promise<ReadonlyMap<string, PlacedPick>>;
  place(pick: PlacedPick): Promise<'saved' | 'stale'>;
  list(listId: string): Promise<SamplingList | null>;
  /** The newest of a site first, at most 60; with a day those of its shifts. */
  lists(customsCode: string, day: string | undefined): Promise<readonly SamplingList[]>;
  save(list: SamplingList): Promise<'saved' | 'stale'>;
  /**
   * Writes a frozen list (rev 1) unless it is there, then what `draw` makes of the one that stands unless it was drawn: whoever comes
   * first freezes, and only what was frozen is drawn from.
   */
  open(frozen: SamplingList, draw: (frozen: SamplingList) => SamplingList): Promise<SamplingList>;
  /** Puts a pick in line at its site; twice is once. Whether it still waits, only the pick says. */
  enqueue(ticket: PoolTicket): Promise<void>;
  dequeue(ticket: PoolTicket): Promise<void>;
  /** The line of a site, by rank, then id; up to `limit`. */
  line(customsCode: string, limit: number): Promise<readonly PoolTicket[]>;
}

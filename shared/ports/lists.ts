import type { ListedPick, Pick, SamplingList } from '../model/pick.ts';

/** Sampling lists by site and day, and their picks. */
export interface Lists {
  /** Puts a pick on the list of its site for the day; answers the list that holds it, also when it stood there (or on an earlier day's) before. */
  add(pick: Pick, day: string): Promise<{ readonly listId: string; readonly added: boolean }>;
  /** Opens the list with its inspectors unless it is open already; the first wins. */
  open(list: Omit<SamplingList, 'count'>): Promise<SamplingList>;
  list(listId: string): Promise<SamplingList | null>;
  lists(customsCode: string, day: string | undefined): Promise<readonly SamplingList[]>;
  picks(
    listId: string,
    limit: number,
    cursor: string | undefined,
  ): Promise<{ readonly picks: readonly ListedPick[]; readonly nextCursor?: string }>;
  pick(listId: string, pickId: string): Promise<ListedPick | null>;
  /** Marks the result; false when another result stands there. Marking the same twice is true. */
  settle(listId: string, pickId: string, outcome: string, at: string): Promise<boolean>;
}

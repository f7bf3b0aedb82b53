import type { PlacedPick, PoolTicket, SamplingList } from '../../model/pick.ts';
import type { Lists } from '../../ports/lists.ts';

/** Lists of a site that a question without a day answers. */
const LISTS_AT_MOST = 60;

export function memoryLists(): Lists {
  const picks = new Map<string, PlacedPick>();
  const lists = new Map<string, SamplingList>();
  const tickets = new Map<string, Map<string, PoolTicket>>();

  return {
    async picks(pickIds) {
      return new Map(pickIds.flatMap((id) => entryOf(id, picks.get(id))));
    },

    async place(pick) {
      return written(picks, pick.pickId, pick);
    },

    async list(listId) {
      return lists.get(listId) ?? null;
    },

    async lists(customsCode, day) {
      return [...lists.values()]
        .filter((list) => list.customsCode === customsCode && (day === undefined || list.day === day))
        .toSorted((a, b) => (a.from === b.from ? compare(b.id, a.id) : compare(b.from, a.from)))
        .slice(0, LISTS_AT_MOST);
    },

    async save(list) {
      return written(lists, list.id, list);
    },

    async open(frozen, draw) {
      const first = lists.get(frozen.id) ?? frozen;
      const opened = first.isDrawn ? first : draw(first);
      lists.set(frozen.id, opened);
      return opened;
    },

    async enqueue(ticket) {
      const line = tickets.get(ticket.customsCode) ?? new Map<string, PoolTicket>();
      tickets.set(ticket.customsCode, line.set(keyOf(ticket), ticket));
    },

    async dequeue(ticket) {
      tickets.get(ticket.customsCode)?.delete(keyOf(ticket));
    },

    async line(customsCode, limit) {
      const line = [...(tickets.get(customsCode) ?? [])];
      return line
        .toSorted(([a], [b]) => compare(a, b))
        .slice(0, limit)
        .map(([, ticket]) => ticket);
    },
  };
}

function written<T extends { readonly rev: number }>(held: Map<string, T>, id: string, next: T): 'saved' | 'stale' {
  if ((held.get(id)?.rev ?? 0) !== next.rev - 1) return 'stale';
  held.set(id, next);
  return 'saved';
}

function keyOf({ rank, pickId, rev }: PoolTicket): string {
  return `${rank}#${pickId}#${rev}`;
}

function entryOf<T>(id: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[id, value]];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

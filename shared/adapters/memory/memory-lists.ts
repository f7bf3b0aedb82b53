import type { ListedPick, Pick, SamplingList } from '../../model/pick.ts';
import type { Lists } from '../../ports/lists.ts';

type Opened = Omit<SamplingList, 'count'>;

export function memoryLists(): Lists {
  const listOf = new Map<string, string>();
  const rows = new Map<string, Map<string, ListedPick>>();
  const opened = new Map<string, Opened>();

  return {
    async add(pick, day) {
      const before = listOf.get(pick.pickId);
      if (before !== undefined) return { listId: before, added: false };
      const listId = `${pick.customsCode}-${day}`;
      listOf.set(pick.pickId, listId);
      const picks = rows.get(listId) ?? new Map<string, ListedPick>();
      rows.set(listId, picks.set(pick.pickId, rowOf(pick, listId)));
      return { listId, added: true };
    },

    async open(list) {
      const first = opened.get(list.id) ?? list;
      opened.set(list.id, first);
      return counted(first);
    },

    async list(listId) {
      const list = opened.get(listId);
      return list ? counted(list) : null;
    },

    async lists(customsCode, day) {
      return [...opened.values()]
        .filter((list) => list.customsCode === customsCode && (day === undefined || list.day === day))
        .sort((a, b) => (a.day < b.day ? 1 : -1))
        .map(counted);
    },

    async picks(listId, limit, cursor = '') {
      const after = [...(rows.get(listId)?.values() ?? [])]
        .filter(({ pickId }) => pickId > cursor)
        .sort((a, b) => (a.pickId < b.pickId ? -1 : 1));
      const picks = after.slice(0, limit);
      const last = after.length > limit ? picks.at(-1) : undefined;
      return last ? { picks, nextCursor: last.pickId } : { picks };
    },

    async pick(listId, pickId) {
      return rows.get(listId)?.get(pickId) ?? null;
    },

    async settle(listId, pickId, outcome, at) {
      const row = rows.get(listId)?.get(pickId);
      if (!row || (row.outcome !== null && row.outcome !== outcome)) return false;
      rows.get(listId)?.set(pickId, { ...row, outcome, resultAt: row.resultAt ?? at });
      return true;
    },
  };

  function counted(list: Opened): SamplingList {
    return { ...list, count: rows.get(list.id)?.size ?? 0 };
  }
}

function rowOf(pick: Pick, listId: string): ListedPick {
  return { ...pick, listId, outcome: null, resultAt: null };
}

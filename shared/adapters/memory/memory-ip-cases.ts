import type { IpCase } from '../../model/ip-case.ts';
import type { CaseScope, IpCases } from '../../ports/ip-cases.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';

export function memoryIpCases(): IpCases {
  const stored = new Map<string, IpCase>();

  return {
    async find(id) {
      return stored.get(id) ?? null;
    },

    async seen(scope, id) {
      const found = stored.get(id);
      return found && isOf(scope, found) ? found : null;
    },

    async page(scope, { states, limit, cursor }) {
      const after = cursor === undefined ? null : readCursor(cursor);
      const rows = [...stored.values()]
        .filter((one) => isOf(scope, one) && (states === undefined || states.includes(one.state)))
        .filter(({ openedAt, id }) => after === null || [openedAt, id].join() < after.join())
        .toSorted((a, b) => ([a.openedAt, a.id].join() < [b.openedAt, b.id].join() ? 1 : -1));
      const cases = rows.slice(0, limit);
      const last = rows.length > limit ? cases.at(-1) : undefined;
      return last ? { cases, nextCursor: writeCursor([last.openedAt, last.id]) } : { cases };
    },

    async save(present) {
      if ((stored.get(present.id)?.version ?? 0) !== present.version - 1) return 'stale';
      stored.set(present.id, present);
      return 'saved';
    },

    async due(fromDay, by) {
      return [...stored.values()]
        .flatMap((one) =>
          one.dueAt !== null && one.dueAt >= fromDay && one.dueAt <= by ? [[one.dueAt, one] as const] : [],
        )
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, one]) => one);
    },
  };
}

function isOf({ of, code }: CaseScope, { right, customsCode, firms }: IpCase): boolean {
  if (of === 'district') return customsCode === code;
  return of === 'holder' ? right.holderCode === code : [firms.ebpCode, firms.ebcCode].includes(code);
}

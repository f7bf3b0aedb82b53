import type { ClueReport } from '../../model/clue-report.ts';
import type { ClueReports } from '../../ports/clue-reports.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';

export function memoryClueReports(): ClueReports {
  const kept = new Map<string, Map<string, ClueReport>>();
  return {
    async add(report) {
      const own = kept.get(report.holder) ?? new Map<string, ClueReport>();
      kept.set(report.holder, own);
      const stands = own.get(report.id) ?? report;
      own.set(report.id, stands);
      return stands;
    },

    async page(holder, limit, cursor) {
      const before = cursor === undefined ? '~' : readCursor(cursor).join('#');
      const all = [...(kept.get(holder)?.values() ?? [])]
        .filter((report) => placeOf(report) < before)
        .toSorted((a, b) => (placeOf(a) > placeOf(b) ? -1 : 1));
      const reports = all.slice(0, limit);
      const last = all.length > limit ? reports.at(-1) : undefined;
      return last ? { reports, nextCursor: writeCursor([last.at, last.id]) } : { reports };
    },

    async holders() {
      return [...kept.keys()].toSorted();
    },
  };
}

function placeOf({ at, id }: ClueReport): string {
  return `${at}#${id}`;
}

import type { RightVersion } from '../../model/recordation.ts';
import type { Reach, Rights } from '../../ports/rights.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';

/** Stands where a right names no code of its holder. */
const NOBODY = '-';

export function memoryRights(): Rights {
  const records = new Map<string, readonly RightVersion[]>();
  const sets = new Set<string>();
  let changes = 0;

  return {
    find: async (recordNo, reach) => newest(recordNo, reach),

    findAll: async (recordNos) =>
      new Map(
        recordNos.flatMap((recordNo) => {
          const found = newest(recordNo, 'all');
          return found ? [[recordNo, found] as const] : [];
        }),
      ),

    versions: async (recordNo, reach) =>
      newest(recordNo, reach) === null ? [] : (records.get(recordNo) ?? []).toReversed(),

    async page(reach, limit, cursor) {
      const after = cursor === undefined ? '' : placeOf(...readCursor(cursor));
      const within = sorted().filter((one) => isWithin(one, reach) && place(one) > after);
      const rights = within.slice(0, limit);
      const last = within.length > limit ? rights.at(-1) : undefined;
      return last ? { rights, nextCursor: writeCursor([holderOf(last), last.right.recordNo]) } : { rights };
    },

    all: async () => sorted(),
    changes: async () => String(changes),
    save: async (next) => write([next]),

    async saveTogether(id, next) {
      if (sets.has(id)) return 'saved';
      const answer = write(next);
      if (answer === 'saved') sets.add(id);
      return answer;
    },

    isSaved: async (id) => sets.has(id),
  };

  function write(next: readonly RightVersion[]): 'saved' | 'stale' {
    const isNext = (one: RightVersion) => {
      const present = newest(one.right.recordNo, 'all');
      if (one.version !== (present?.version ?? 0) + 1) return false;
      return present === null || holderOf(present) === holderOf(one);
    };
    if (!next.every(isNext)) return 'stale';
    for (const one of next)
      records.set(one.right.recordNo, [...(records.get(one.right.recordNo) ?? []), structuredClone(one)]);
    changes += 1;
    return 'saved';
  }

  function newest(recordNo: string, reach: Reach): RightVersion | null {
    const found = records.get(recordNo)?.at(-1);
    return found && isWithin(found, reach) ? found : null;
  }

  function sorted(): RightVersion[] {
    return [...records.values()]
      .flatMap((versions) => versions.slice(-1))
      .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}

function holderOf({ right }: RightVersion): string {
  return right.holderCode ?? NOBODY;
}

function place(one: RightVersion): string {
  return placeOf(holderOf(one), one.right.recordNo);
}

function placeOf(holder: string, recordNo: string): string {
  return `${holder}/${recordNo}`;
}

function isWithin(one: RightVersion, reach: Reach): boolean {
  return reach === 'all' || one.right.holderCode === reach.holderCode;
}

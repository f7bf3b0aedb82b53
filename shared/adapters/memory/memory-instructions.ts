import type { InstructionFile } from '../../model/instruction-file.ts';
import type { Instructions } from '../../ports/instructions.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';

export function memoryInstructions(): Instructions {
  const kept = new Map<string, readonly InstructionFile[]>();
  const sets = new Set<string>();

  return {
    find: async (id) => newest(id),
    versions: async (id) => (kept.get(id) ?? []).map((file) => file.newest).toReversed(),

    async page(districts, wanted, limit, cursor) {
      const all = districts.flatMap((district) => sorted().filter((file) => districtOf(file) === district));
      const after = cursor === undefined ? '' : readCursor(cursor)[1];
      const place = all.findIndex((file) => idOf(file) === after) + 1;
      const within = all.slice(place).filter(wanted);
      const files = within.slice(0, limit);
      const last = within.length > limit ? files.at(-1) : undefined;
      return last ? { files, nextCursor: writeCursor([districtOf(last), idOf(last)]) } : { files };
    },

    all: async () => sorted(),
    districts: async () => [...new Set(sorted().map(districtOf))].toSorted(),

    async lastNumber(district, year) {
      const numbers = sorted().map((file) => idOf(file).split('-'));
      const own = numbers.filter(([first, second]) => first === district && second === year);
      return Math.max(0, ...own.map(([, , number]) => Number(number)));
    },

    save: async (next) => write([next]),

    async saveTogether(id, next) {
      if (sets.has(id)) return 'saved';
      const answer = write(next);
      if (answer === 'saved') sets.add(id);
      return answer;
    },

    isSaved: async (id) => sets.has(id),
  };

  function write(next: readonly InstructionFile[]): 'saved' | 'stale' {
    if (!next.every((file) => file.newest.version === (newest(idOf(file))?.newest.version ?? 0) + 1)) return 'stale';
    for (const file of next) kept.set(idOf(file), [...(kept.get(idOf(file)) ?? []), structuredClone(file)]);
    return 'saved';
  }

  function newest(id: string): InstructionFile | null {
    return kept.get(id)?.at(-1) ?? null;
  }

  function sorted(): InstructionFile[] {
    const files = [...kept.values()].flatMap((versions) => versions.slice(-1));
    return files.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  }
}

function idOf({ newest }: InstructionFile): string {
  return newest.text.id;
}

function districtOf({ newest }: InstructionFile): string {
  return newest.text.customsCode;
}

import type { DrawDay } from '../../model/draw-day.ts';
import type { DrawDays } from '../../ports/draw-days.ts';

export function memoryDrawDays(): DrawDays {
  const days = new Map<string, DrawDay>();
  const files = new Map<string, readonly Uint8Array[]>();

  return {
    find: async (day) => days.get(day) ?? null,

    async latest(limit, before = '~') {
      const earlier = [...days.values()].filter(({ day }) => day < before);
      return earlier.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, limit);
    },

    async commit(day) {
      return keep(days.get(day.day) ?? { ...day, frozen: null, revealed: null });
    },

    async freeze(day, frozen, parts) {
      const known = committed(day);
      if (known.frozen !== null) return known;
      files.set(day, parts);
      return keep({ ...known, frozen });
    },

    async reveal(day, key, at) {
      const known = committed(day);
      return known.revealed === null ? keep({ ...known, revealed: { at, key } }) : known;
    },

    part: async ({ day, frozen }, number) => (frozen === null ? null : (files.get(day)?.[number - 1] ?? null)),
  };

  function keep(day: DrawDay): DrawDay {
    days.set(day.day, day);
    return day;
  }

  function committed(day: string): DrawDay {
    const known = days.get(day);
    if (!known) throw new Error(`the draws of ${day} were never committed`);
    return known;
  }
}

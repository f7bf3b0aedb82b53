import type { DrawRound } from '../../model/draw-round.ts';
import type { DrawRounds } from '../../ports/draw-rounds.ts';

export function memoryDrawRounds(): DrawRounds {
  const rounds = new Map<string, DrawRound>();
  const populations = new Map<string, readonly string[]>();

  return {
    find: async (id) => rounds.get(id) ?? null,

    async latest(limit, before = '~') {
      const earlier = [...rounds.values()].filter(({ id }) => id < before);
      return earlier.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
    },

    ask: async (round) => rounds.get(round.id) ?? keep({ ...round, frozen: null, drawn: null }),

    async freeze(id, frozen, population) {
      const known = asked(id);
      if (known.frozen !== null) return known;
      populations.set(id, population);
      return keep({ ...known, frozen });
    },

    async draw(id, drawn) {
      const known = asked(id);
      return known.drawn === null ? keep({ ...known, drawn }) : known;
    },

    population: async ({ id, frozen }) => (frozen === null ? null : (populations.get(id) ?? null)),
  };

  function keep(round: DrawRound): DrawRound {
    rounds.set(round.id, round);
    return round;
  }

  function asked(id: string): DrawRound {
    const known = rounds.get(id);
    if (!known) throw new Error(`nobody asked for the round ${id}`);
    return known;
  }
}

import type { DayTally } from '../../model/day-tally.ts';
import type { Tallies } from '../../ports/tallies.ts';

export function memoryTallies(): Tallies {
  const kept = new Map<string, readonly DayTally[]>();
  return {
    find: async (day) => kept.get(day) ?? null,
    keep: async (day, tallies) => {
      kept.set(day, tallies);
    },
  };
}

import type { DrawKeys } from '../../ports/draw-keys.ts';
import type { DayDraws, Draws } from '../../ports/draws.ts';
import { hmacDraws } from './hmac-draws.ts';

/** Days whose keys stay prepared: today's, and those of parcels that waited or are looked at again. */
const KEPT = 8;

/** Each day's draws under that day's key, which is asked for once. A failed asking is forgotten. */
export function dayDraws(keys: DrawKeys): DayDraws {
  const prepared = new Map<string, Promise<Draws>>();

  return {
    of(day) {
      const known = prepared.get(day);
      if (known) return known;
      const made = keys.key(day).then(hmacDraws);
      made.catch(() => prepared.delete(day));
      prepared.set(day, made);
      for (const oldest of prepared.keys()) if (prepared.size > KEPT) prepared.delete(oldest);
      return made;
    },
  };
}

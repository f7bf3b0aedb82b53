import type { Clock } from '../../ports/clock.ts';

/** The machine's clock, set ahead (or back) by `offsetMs`. */
export function systemClock(offsetMs: number): Clock {
  return { now: () => new Date(Date.now() + offsetMs).toISOString() };
}

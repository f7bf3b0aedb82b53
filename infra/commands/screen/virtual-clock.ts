import type { Clock } from '../../../shared/ports/clock.ts';

/** A clock that the documents drive: it goes where it is set, never backwards. */
export interface VirtualClock extends Clock {
  reach(instant: string): void;
}

export function virtualClock(start: string): VirtualClock {
  let present = start;
  return {
    now: () => present,
    reach: (instant) => {
      if (instant > present) present = instant;
    },
  };
}

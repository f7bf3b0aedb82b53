import type { Policy } from '../../model/policy.ts';
import { after, dayAfter, millisOfChinaTime } from '../../notation/china-time.ts';

const HOUR_MS = 3_600_000;

export interface DrawTimes {
  /** When its population may be frozen, and its key revealed. */
  readonly frozenFrom: string;
  readonly revealedFrom: string;
}

/** ISO instants of a China day's draws (rules.md §8.5). The key never comes out before the population is frozen. */
export function drawTimes(day: string, { draws }: Pick<Policy, 'draws'>): DrawTimes {
  const ends = midnight(dayAfter(day));
  const revealedAfter = Math.max(draws.frozenAfterHours, draws.revealedAfterHours);
  return {
    frozenFrom: after(ends, draws.frozenAfterHours * HOUR_MS),
    revealedFrom: after(ends, revealedAfter * HOUR_MS),
  };
}

function midnight(day: string): string {
  return new Date(millisOfChinaTime(day.replaceAll('-', ''))).toISOString();
}

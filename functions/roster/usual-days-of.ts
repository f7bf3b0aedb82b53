import { idleDay, type UsualDay, usualDays } from '../../shared/domain/lists/usual-day.ts';
import { after, chinaDay } from '../../shared/notation/china-time.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
/** Full days that are looked back upon: a week would see the weekday, but not the campaign that began yesterday. */
const DAYS = 3;

/** Days as they were at each site. A past day changes no more, and is read once. */
export type UsualDays = Map<string, ReadonlyMap<string, UsualDay>>;

/** The last days of a site, newest first; a day without a log is none, one that the log does not show the site on was idle. */
export async function usualDaysOf(
  { selections, clock }: Pick<World, 'selections' | 'clock'>,
  known: UsualDays,
): Promise<(customsCode: string) => readonly UsualDay[]> {
  const now = clock.now();
  const days = Array.from({ length: DAYS }, (_, back) => chinaDay(after(now, -(back + 1) * DAY_MS)));
  for (const day of days) if (!known.has(day)) known.set(day, usualDays(await selections.on(day)));
  for (const day of known.keys()) if (!days.includes(day)) known.delete(day);
  const logged = days.flatMap((day) => known.get(day) ?? []).filter(({ size }) => size > 0);
  return (customsCode) => logged.map((sites) => sites.get(customsCode) ?? idleDay);
}

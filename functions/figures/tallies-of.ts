import { tallyDay, withOverrides } from '../../shared/domain/figures/tally-day.ts';
import type { DayTally } from '../../shared/model/day-tally.ts';
import { chinaDay, dayAfter, daysBefore } from '../../shared/notation/china-time.ts';
import type { World } from './world.ts';

/**
 * Days after which a day is closed: queues have given up on what they could not deliver by then. What is decided anew of its parcels later
 * no longer changes its figures.
 */
const CLOSED_AFTER_DAYS = 4;

/**
 * The tallies of the days from–to, both included. A day that is closed is counted once and kept; one that is not is counted from its logs
 * every time, so that a result shows at once. One day after the other: the logs of a day fill much of the memory.
 */
export async function talliesOf(world: World, from: string, to: string): Promise<readonly DayTally[]> {
  const today = chinaDay(world.clock.now());
  const all: DayTally[] = [];
  for (let day = from; day <= to && day <= today; day = dayAfter(day)) {
    all.push(...(await talliesOn(world, day, day <= daysBefore(today, CLOSED_AFTER_DAYS))));
  }
  return all;
}

async function talliesOn({ selections, results, lists, tallies }: World, day: string, closed: boolean) {
  const kept = closed ? await tallies.find(day) : null;
  if (kept !== null) return kept;
  const counted = await Promise.all(
    tallyDay(await selections.on(day), await results.on(day)).map(async (tally) =>
      withOverrides(tally, await lists.lists(tally.customsCode, day)),
    ),
  );
  if (closed) await tallies.keep(day, counted);
  return counted;
}

import { commitmentOf } from '../../shared/domain/draw/commitment-of.ts';
import { daysToCommit } from '../../shared/domain/draw/days-to-commit.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { chinaDay } from '../../shared/notation/china-time.ts';
import { hexOf } from '../../shared/notation/hex.ts';
import { bringRoundsOn } from './bring-rounds-on.ts';
import { freezeDay } from './freeze-day.ts';
import type { World } from './world.ts';

/** Days looked at: more than lie between a commitment and its reveal, by far. */
const LOOKED_AT = 60;

/**
 * Takes every step of the days' draws that is due: tomorrow's commitment, the population of a day that is over, the key of one that is
 * long over (rules.md §8.5). Every step is taken once, so a run that dies anywhere is made good by the next, and two at once agree.
 */
export async function reveal(world: World): Promise<void> {
  const now = world.clock.now();
  const committed = await commitDays(world, now);
  const days = (await world.days.latest(LOOKED_AT)).toReversed();
  for (const day of days) await bringOn(world, day, now);
  // Last: a round that cannot be brought on must keep back no day, whose times were promised.
  await bringRoundsOn(world, committed, now);
}

/** Answers the last day that has a key. */
async function commitDays({ days, keys, references, sha256 }: World, now: string): Promise<string> {
  const [last] = await days.latest(1);
  const due = daysToCommit(now, last?.day ?? null);
  if (last && due.length === 0) return last.day;
  const policy = (await references.current()).policy ?? defaultPolicy;
  for (const day of due) await days.commit(commitmentOf({ day, key: await keys.key(day), at: now }, policy, sha256));
  return due.at(-1) ?? chinaDay(now);
}

/** The key never comes out before the population is frozen. */
async function bringOn(world: World, day: DrawDay, now: string): Promise<void> {
  if (day.revealed !== null || now < day.frozenFrom) return;
  const frozen = day.frozen === null ? await freezeDay(world, day, now) : day;
  if (frozen.frozen === null || now < day.revealedFrom) return;
  await world.days.reveal(day.day, hexOf(await world.keys.key(day.day)), now);
}

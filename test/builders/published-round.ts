import type { PublishedRound } from '../../shared/domain/draw/verify-round.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { dayBefore } from '../../shared/notation/china-time.ts';
import { drawWorld, round } from './published-draws.ts';

/** A round over the entries of one day, from its asking to the reveal of its seed day, as an outsider has it. */
export async function publishedRound(
  day: string,
  count: number,
  size: number,
): Promise<{ published: PublishedRound; seedDay: DrawDay }> {
  const { world, runAt, enter } = drawWorld();
  const asked = round(day, size);
  await runAt(dayBefore(day), 12);
  await enter(day, count);
  await world.rounds.ask(asked);
  await runAt(day, 36);
  await runAt(day, 60);
  await runAt(day, 4 * 24 + 72);
  const known = await world.rounds.find(asked.id);
  const population = known && (await world.rounds.population(known));
  const seedDay = known?.frozen && (await world.days.find(known.frozen.seedDay));
  if (!known?.frozen || !known.drawn || !population || !seedDay) throw new Error('the round is published');
  const { id, frozen, drawn } = known;
  const chosen = drawn.chosen.map(({ entryNo }) => entryNo);
  return { published: { id, size, frozen, seed: drawn.seed, chosen, population }, seedDay };
}

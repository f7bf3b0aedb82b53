import { batchDraw, batchSubject } from '../../shared/domain/draw/batch-draw.ts';
import { populationRoot } from '../../shared/domain/draw/population-root.ts';
import type { DrawRound } from '../../shared/model/draw-round.ts';
import { type ParcelKey, parcelKey } from '../../shared/model/parcel-key.ts';
import { dayAfter } from '../../shared/notation/china-time.ts';
import { entryDay } from '../../shared/notation/entry-number.ts';
import { hexOf } from '../../shared/notation/hex.ts';
import type { World } from './world.ts';

/** Rounds read at once. */
const PAGE = 60;

/** Freezes the rounds that were asked for, and draws those whose seed day has its key by now. `committed` is the last day that has one. */
export async function bringRoundsOn(world: World, committed: string, now: string): Promise<void> {
  for (const round of await openRounds(world)) {
    if (round.frozen === null) await freezeRound(world, round, dayAfter(committed), now);
    else if (round.frozen.seedDay <= committed) await drawRound(world, round, now);
  }
}

/** Oldest first. They are brought on in that order, so that behind a page of drawn ones there is no open one. */
async function openRounds({ rounds }: World): Promise<DrawRound[]> {
  const open: DrawRound[] = [];
  let before: string | undefined;
  let found: readonly DrawRound[];
  do {
    const page = await rounds.latest(PAGE, before);
    found = page.filter(({ drawn }) => drawn === null);
    open.push(...found);
    before = page.at(-1)?.id;
  } while (found.length > 0);
  return open.toReversed();
}

/** The seed comes from a day for which no key was made yet: nobody can know it when the population is fixed. */
async function freezeRound(world: World, round: DrawRound, seedDay: string, at: string): Promise<void> {
  const population = await populationOf(world, round);
  const root = populationRoot(population, world.sha256);
  await world.rounds.freeze(round.id, { at, entries: population.length, root, seedDay }, population);
}

/** The seed shows nothing of the key, which is revealed in its time. */
async function drawRound(world: World, round: DrawRound, at: string): Promise<void> {
  const { id, size, frozen } = round;
  const population = await world.rounds.population(round);
  if (frozen === null || population === null) throw new Error(`the population of the round ${id} is gone`);
  const key = await world.keys.key(frozen.seedDay);
  const seed = hexOf(world.hmac(key)(batchSubject(id, frozen.root)));
  const drawn = batchDraw({ population, size, seed }, world.sha256);
  const parcels = await parcelsOf(world, drawn);
  const chosen = drawn.map((entryNo) => ({ entryNo, ...(parcels.get(entryNo) ?? { ebpCode: '', orderNo: '' }) }));
  await world.rounds.draw(id, { at, seed, chosen });
}

/** Numbers of every declaration of the days and the district, sorted. */
async function populationOf({ selections }: World, round: DrawRound): Promise<string[]> {
  const entryNos = new Set<string>();
  for (let day = round.from; day <= round.until; day = dayAfter(day))
    for (const { entryNo, customsCode } of await selections.on(day))
      if (round.customsCode === '*' || customsCode === round.customsCode) entryNos.add(entryNo);
  return [...entryNos].toSorted();
}

/** A number tells its day, so that no other day's log is read. */
async function parcelsOf({ selections }: World, entryNos: readonly string[]): Promise<Map<string, ParcelKey>> {
  const parcels = new Map<string, ParcelKey>();
  for (const [day, all] of Map.groupBy(entryNos, entryDay)) {
    const wanted = new Set(all);
    for (const { entryNo, parcel } of await selections.on(day))
      if (wanted.has(entryNo)) parcels.set(entryNo, parcelKey(parcel));
  }
  return parcels;
}

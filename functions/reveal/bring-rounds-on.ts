import { batchDraw, batchRoot, batchSubject } from '../../shared/domain/draw/batch-draw.ts';
import type { DrawRound } from '../../shared/model/draw-round.ts';
import { parcelKey } from '../../shared/model/parcel-key.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import { dayAfter } from '../../shared/notation/china-time.ts';
import { hexOf } from '../../shared/notation/hex.ts';
import type { World } from './world.ts';

/** Rounds looked at: a round is frozen within the hour and drawn within a day. */
const LOOKED_AT = 60;

/** Freezes the rounds that were asked for, and draws those whose seed day has its key by now. `committed` is the last day that has one. */
export async function bringRoundsOn(world: World, committed: string, now: string): Promise<void> {
  for (const round of (await world.rounds.latest(LOOKED_AT)).toReversed()) {
    if (round.frozen === null) await freezeRound(world, round, dayAfter(committed), now);
    else if (round.drawn === null && round.frozen.seedDay <= committed) await drawRound(world, round, now);
  }
}

/** The seed comes from a day for which no key was made yet: nobody can know it when the population is fixed. */
async function freezeRound(world: World, round: DrawRound, seedDay: string, at: string): Promise<void> {
  const population = [...(await entriesOf(world, round)).keys()].toSorted();
  const root = batchRoot(population, world.sha256);
  await world.rounds.freeze(round.id, { at, entries: population.length, root, seedDay }, population);
}

/** The seed shows nothing of the key, which is revealed in its time. */
async function drawRound(world: World, round: DrawRound, at: string): Promise<void> {
  const { id, size, frozen } = round;
  const population = await world.rounds.population(round);
  if (frozen === null || population === null) throw new Error(`the population of the round ${id} is gone`);
  const key = await world.keys.key(frozen.seedDay);
  const seed = hexOf(world.hmac(key)(batchSubject(id, frozen.root)));
  const records = await entriesOf(world, round);
  const chosen = batchDraw({ population, size, seed }, world.sha256).map((entryNo) => {
    const record = records.get(entryNo);
    return { entryNo, ...(record === undefined ? { ebpCode: '', orderNo: '' } : parcelKey(record.parcel)) };
  });
  await world.rounds.draw(id, { at, seed, chosen });
}

/** Every declaration of the days and the district, by entry number. */
async function entriesOf({ selections }: World, round: DrawRound): Promise<Map<string, SelectionRecord>> {
  const entries = new Map<string, SelectionRecord>();
  for (let day = round.from; day <= round.until; day = dayAfter(day))
    for (const record of await selections.on(day))
      if (round.customsCode === '*' || record.customsCode === round.customsCode) entries.set(record.entryNo, record);
  return entries;
}

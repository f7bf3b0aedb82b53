import { type WholeDraw, wholeDraw } from '../../shared/domain/draw/whole-draw.ts';
import { listId } from '../../shared/domain/lists/list-id.ts';
import { opening, type Site } from '../../shared/domain/lists/opening.ts';
import type { Shift } from '../../shared/domain/lists/shift-at.ts';
import type { SamplingList } from '../../shared/model/pick.ts';
import type { World } from './world.ts';

/** The list of a site and shift; opened with inspectors drawn by the day's key where it was not. */
export async function openList(world: World, site: Site, shift: Shift): Promise<SamplingList> {
  const id = listId(site.customsCode, shift);
  const present = await world.lists.list(id);
  if (present?.isDrawn) return present;
  const people = wholeDraw(id, await world.keys.key(shift.day), world);
  const { frozen, draw } = await openingOf(world, site, shift, people);
  return world.lists.open(frozen, draw);
}

/** The list that a shift will have: the one that is open, else with everybody on duty, whoever is drawn first. */
export async function comingList(world: World, site: Site, shift: Shift): Promise<SamplingList> {
  const present = await world.lists.list(listId(site.customsCode, shift));
  if (present?.isDrawn) return present;
  const { frozen, draw } = await openingOf(world, site, shift, { rootOf: () => '', drawn: (population) => population });
  return draw(frozen);
}

async function openingOf({ lists, clock }: World, site: Site, shift: Shift, people: WholeDraw) {
  const sameDay = await lists.lists(site.customsCode, shift.day);
  return opening({ ...site, shift, sameDay, ...people, now: clock.now() });
}

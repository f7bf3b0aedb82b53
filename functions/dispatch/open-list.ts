import { wholeDraw } from '../../shared/domain/draw/whole-draw.ts';
import { listId } from '../../shared/domain/lists/list-id.ts';
import { opening, type Site } from '../../shared/domain/lists/opening.ts';
import type { Shift } from '../../shared/domain/lists/shift-at.ts';
import type { SamplingList } from '../../shared/model/pick.ts';
import type { World } from './world.ts';

/** The list of a site and shift; where `roster` did not open it yet, opened by the same draw. */
export async function openList(world: World, site: Site, shift: Shift): Promise<SamplingList> {
  const { lists, keys, clock } = world;
  const id = listId(site.customsCode, shift);
  const present = await lists.list(id);
  if (present?.isDrawn) return present;
  const sameDay = await lists.lists(site.customsCode, shift.day);
  const people = wholeDraw(id, await keys.key(shift.day), world);
  const { frozen, draw } = opening({ ...site, shift, sameDay, ...people, now: clock.now() });
  return lists.open(frozen, draw);
}

import { createHmac, hash } from 'node:crypto';
import { batchDraw, batchRoot, batchSubject } from '../../shared/domain/draw/batch-draw.ts';
import { listId } from '../../shared/domain/lists/list-id.ts';
import { opening } from '../../shared/domain/lists/opening.ts';
import { freeSeats } from '../../shared/domain/lists/seat-picks.ts';
import type { Shift } from '../../shared/domain/lists/shift-at.ts';
import type { SamplingList } from '../../shared/model/pick.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Inspector } from '../../shared/model/reference.ts';
import type { World } from './world.ts';

export interface Site {
  readonly customsCode: string;
  readonly inspectors: readonly Inspector[];
  readonly policy: Policy;
}

/** The list of a site and shift; opened with inspectors drawn by the day's key where it was not. */
export async function openList(
  { lists, keys, clock }: Pick<World, 'lists' | 'keys' | 'clock'>,
  site: Site,
  shift: Shift,
): Promise<SamplingList> {
  const id = listId(site.customsCode, shift);
  const present = await lists.list(id);
  if (present?.isDrawn) return present;
  const key = await keys.key(shift.day);
  const { frozen, draw } = opening({
    ...site,
    shift,
    sameDay: await lists.lists(site.customsCode, shift.day),
    rootOf: (population) => batchRoot(population, sha256),
    drawn: (population, root) => {
      const seed = createHmac('sha256', key).update(batchSubject(id, root)).digest('hex');
      return batchDraw({ population, size: population.length, seed }, sha256);
    },
    now: clock.now(),
  });
  return lists.open(frozen, draw);
}

/** Slots that a shift will have: those still free where its list is open, else what the people on duty can do, whoever is drawn first. */
export async function openingSlots(
  { lists, clock }: Pick<World, 'lists' | 'clock'>,
  site: Site,
  shift: Shift,
): Promise<number> {
  const present = await lists.list(listId(site.customsCode, shift));
  if (present?.isDrawn) return freeSeats(present);
  const sameDay = await lists.lists(site.customsCode, shift.day);
  const people = { rootOf: () => '', drawn: (population: readonly string[]) => population };
  const { frozen, draw } = opening({ ...site, shift, sameDay, ...people, now: clock.now() });
  return freeSeats(draw(frozen));
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

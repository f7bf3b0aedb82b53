import { createHmac, hash } from 'node:crypto';
import { batchDraw, batchRoot, batchSubject } from '../../shared/domain/draw/batch-draw.ts';
import { listId } from '../../shared/domain/lists/list-id.ts';
import { opening } from '../../shared/domain/lists/opening.ts';
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
export async function openList({ lists, keys, clock }: World, site: Site, shift: Shift): Promise<SamplingList> {
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

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

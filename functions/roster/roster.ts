import type { Site } from '../../shared/domain/lists/opening.ts';
import { shiftAfter, shiftAt } from '../../shared/domain/lists/shift-at.ts';
import type { UsualDay } from '../../shared/domain/lists/usual-day.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { after } from '../../shared/notation/china-time.ts';
import { handOver } from './hand-over.ts';
import { comingList, openList } from './open-list.ts';
import { planSite } from './plan-site.ts';
import { shedAtSite } from './shed-at-site.ts';
import { type UsualDays, usualDaysOf } from './usual-days-of.ts';
import type { World } from './world.ts';

/** How long before its shift a list is opened, so that people know where they are needed. */
const OPEN_BEFORE_MS = 30 * 60_000;

/**
 * Turns from shift to shift at every site: what an ended list left goes back into the line, the running and the coming list are opened
 * with inspectors drawn, a line longer than the coming shifts can do is shed, and the plan of the site is published. It seats nobody
 * itself: it wakes `dispatch` with the first in line. One run at a time; one that dies is made good by the next, and a site that fails
 * keeps no other waiting.
 */
export function roster(world: World): () => Promise<void> {
  const days: UsualDays = new Map();
  return async () => {
    const { reference, policy: published } = await world.references.current();
    const policy = published ?? defaultPolicy;
    const inspectors = Map.groupBy(reference.inspectors ?? [], ({ customsCode }) => customsCode);
    const sites = [...new Set([...(await world.districts.all()), ...inspectors.keys()])].toSorted();
    const usual = await usualDaysOf(world, days);
    const faults: unknown[] = [];
    for (const customsCode of sites) {
      const site = { customsCode, inspectors: inspectors.get(customsCode) ?? [], policy };
      await turn(world, site, usual(customsCode)).catch((fault) => faults.push(fault));
    }
    if (faults.length > 0) throw faults[0];
  };
}

async function turn(world: World, site: Site, usual: readonly UsualDay[]): Promise<void> {
  const now = world.clock.now();
  const { shifts } = site.policy.inspection;
  await handOver(world, site.customsCode, now);
  const running = shiftAt(now, shifts);
  const coming = shiftAfter(running, shifts);
  const isSoon = coming.from <= after(now, OPEN_BEFORE_MS);
  const next = await (isSoon ? openList : comingList)(world, site, coming);
  const list = await openList(world, site, running);
  const waiting = await shedAtSite(world, site, { lists: [list, next], until: coming.until, usual, now });
  await planSite(world, site, { listId: list.id, waiting, usual, now });
}

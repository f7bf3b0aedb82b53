import { shiftAfter, shiftAt } from '../../shared/domain/lists/shift-at.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { after } from '../../shared/notation/china-time.ts';
import { handOver } from './hand-over.ts';
import { openList, type Site } from './open-list.ts';
import { planSite } from './plan-site.ts';
import { shedAtSite } from './shed-at-site.ts';
import { type UsualDays, usualDaysOf } from './usual-days-of.ts';
import type { World } from './world.ts';

/** How long before its shift a list is opened, so that people know where they are needed. */
const OPEN_BEFORE_MS = 30 * 60_000;

/**
 * Turns from shift to shift at every site: what an ended list left goes back into the line, the running and the coming list are opened
 * with inspectors drawn, a line longer than the coming shifts can do is shed, and the plan of the site is published. It seats nobody
 * itself: it wakes `dispatch` with the first in line. One run at a time; one that dies is made good by the next.
 */
export function roster(world: World): () => Promise<void> {
  const days: UsualDays = new Map();
  return async () => {
    const { reference, policy: published } = await world.references.current();
    const policy = published ?? defaultPolicy;
    const inspectors = Map.groupBy(reference.inspectors ?? [], ({ customsCode }) => customsCode);
    const sites = [...new Set([...(await world.districts.all()), ...inspectors.keys()])].toSorted();
    const usual = await usualDaysOf(world, days);
    for (const customsCode of sites) {
      const site = { customsCode, inspectors: inspectors.get(customsCode) ?? [], policy };
      await turn(world, site, usual(customsCode));
    }
  };
}

async function turn(
  world: World,
  site: Site,
  usual: ReturnType<Awaited<ReturnType<typeof usualDaysOf>>>,
): Promise<void> {
  const now = world.clock.now();
  const { shifts } = site.policy.inspection;
  await handOver(world, site.customsCode, now);
  const running = shiftAt(now, shifts);
  const coming = shiftAfter(running, shifts);
  const isSoon = coming.from <= after(now, OPEN_BEFORE_MS);
  if (isSoon) await openList(world, site, coming);
  const list = await openList(world, site, running);
  const waiting = await shedAtSite(world, site, { list, coming, usual, now });
  await planSite(world, site, { listId: list.id, waiting, usual, now });
}

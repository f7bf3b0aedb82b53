import { hangsOnWindow, windowEnd } from '../../shared/domain/dossier/waiting.ts';
import { pullTasks } from '../../shared/domain/pull/pull-tasks.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Page, World } from './world.ts';

/**
 * Sends what is declared, past its window and still waiting, itself or with others of its payments, to be judged as it is: the missing
 * partners become findings.
 * Pulls that are still unfinished are woken once more, in case a wake-up was lost.
 */
export async function endWindows(world: World, policy: Policy, pages: readonly Page[]): Promise<boolean> {
  const declared = pages.flatMap(({ arrived }) =>
    arrived.flatMap(({ document }) => (document.type === 'declaration' ? [parcelId(document.body)] : [])),
  );
  const dossiers = await world.dossiers.load([...new Set(declared)], 'eventual');
  const now = world.clock.now();
  const overdue = [...dossiers].filter(([, dossier]) => {
    const end = windowEnd(dossier, policy);
    return hangsOnWindow(dossier) && end !== null && end <= now;
  });
  const pulls = [...dossiers.values()].flatMap(pullTasks);
  if (pulls.length > 0) await world.outbox.pulls(pulls);
  if (overdue.length > 0) await world.outbox.reassess(overdue.map(([id]) => id));
  return true;
}

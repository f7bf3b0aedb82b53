import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { after } from '../../shared/notation/china-time.ts';
import { checkPage } from './check-page.ts';
import { endWindows } from './end-windows.ts';
import { readPage } from './read-page.ts';
import type { Page, World } from './world.ts';

/** `recover`: look at everything received since the last sweep, at once; the runner asks for it after a restart. */
export interface Sweep {
  readonly recover: boolean;
}

const PAGES_AT_ONCE = 50;
const MINUTE = 60_000;

/**
 * Walks the raw submissions twice, each walk with its own cursor:
 * shortly after receipt, to announce again what never reached its dossier and to tell green releases;
 * and when their waiting window is over, to judge what is still incomplete.
 */
export async function sweep(world: World, { recover }: Sweep): Promise<void> {
  const policy = (await world.references.current()).policy ?? defaultPolicy;
  const now = world.clock.now();
  const settled = after(now, -(policy.window.settleMinutes + 1) * MINUTE);
  await walk(world, { name: 'checked', before: recover ? after(now, MINUTE) : settled, keep: !recover }, (pages) =>
    checkPage(world, policy, pages, recover),
  );
  await walk(
    world,
    { name: 'window', before: after(now, -policy.window.documentsHours * 60 * MINUTE), keep: true },
    (pages) => endWindows(world, policy, pages),
  );
}

interface Walk {
  readonly name: string;
  readonly before: string;
  /** False: look, but leave the cursor for the ordinary walk. */
  readonly keep: boolean;
}

/** Hands the pages to `visit`, oldest first; a visit that answers false stops the walk, and the next sweep begins there again. */
async function walk(
  world: World,
  { name, before, keep }: Walk,
  visit: (pages: readonly Page[]) => Promise<boolean>,
): Promise<void> {
  let cursor = (await world.cursors.get(name)) ?? '';
  for (;;) {
    const keys = await world.submissions.list(cursor, before, PAGES_AT_ONCE);
    const last = keys.at(-1);
    if (last === undefined) return;
    const pages = await Promise.all(keys.map((key) => readPage(world.submissions, key)));
    if (!(await visit(pages))) return;
    cursor = last;
    if (keep) await world.cursors.set(name, cursor);
  }
}

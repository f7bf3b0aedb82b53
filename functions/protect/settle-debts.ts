import { Busy } from '../../shared/faults/busy.ts';
import type { IpCase } from '../../shared/model/ip-case.ts';
import type { RightVersion } from '../../shared/model/recordation.ts';
import type { World } from './world.ts';

const ATTEMPTS = 4;

/**
 * Tells what a case owes: its outcome to the parcel's verdict, the holder's clearance to the right. Told first and struck off after, so
 * a crash tells twice and never not at all; both receivers know what they were told.
 */
export async function settleDebts(world: World, present: IpCase): Promise<void> {
  const { id, parcel, right, outcome, owes, detainedAt } = present;
  if (owes.length === 0) return;
  if (owes.includes('clearance')) await clear(world, present);
  if (owes.includes('outcome') && outcome !== null)
    await world.outbox.ipOutcomes([
      {
        parcel,
        recordNo: right.recordNo,
        outcome: outcome.kind,
        at: outcome.at,
        caseId: id,
        ...(detainedAt === null ? {} : { wasDetained: true }),
      },
    ]);
  // A stale version means that somebody else moved or settled the case: the timer finds what is still owed.
  await world.cases.save({ ...present, version: present.version + 1, owes: [], dueAt: null });
}

/** Adds the merchant's articles to what the holder has cleared; a right that only the reference data hold cannot be added to. */
async function clear({ rights, clock }: World, { right, firms, goods, holderWord }: IpCase): Promise<void> {
  const until = holderWord?.until;
  if (until === null || until === undefined) return;
  const articles = [...new Set(goods.map(({ article }) => article))];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await rights.find(right.recordNo, 'all');
    if (stored === null) return;
    const next = withCleared(stored, firms.ebcCode, articles, until);
    if (next === stored) return;
    if ((await rights.save({ ...next, version: stored.version + 1, at: clock.now(), by: right.holder })) === 'saved')
      return;
  }
  throw new Busy('the right kept changing');
}

/** The same version when every article is cleared at least as long already. */
function withCleared(stored: RightVersion, ebcCode: string, articles: readonly string[], until: string): RightVersion {
  const cleared = stored.right.cleared ?? [];
  const isOf = (article: string) => (one: (typeof cleared)[number]) =>
    one.ebcCode === ebcCode && one.article === article;
  const missing = articles.filter((article) => !cleared.some((one) => isOf(article)(one) && one.until >= until));
  if (missing.length === 0) return stored;
  const kept = cleared.filter((one) => !missing.some((article) => isOf(article)(one)));
  const added = missing.map((article) => ({ ebcCode, article, until }));
  return { ...stored, right: { ...stored.right, cleared: [...kept, ...added] } };
}

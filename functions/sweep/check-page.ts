import { ownWaybills } from '../../shared/domain/dossier/own-waybills.ts';
import { picksOf } from '../../shared/domain/dossier/picks-of.ts';
import { isCancelled, stateOf } from '../../shared/domain/dossier/state-of.ts';
import { isNoted } from '../../shared/domain/dossier/with-arrivals.ts';
import { pullTasks } from '../../shared/domain/pull/pull-tasks.ts';
import { receiptsOf, releaseReceipts } from '../../shared/domain/receipts/receipts-of.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Arrived, Returned } from '../../shared/model/submission.ts';
import { after } from '../../shared/notation/china-time.ts';
import type { Page, World } from './world.ts';

const NOTHING = { arrivals: [] };
/** Looks come every ten minutes. */
const PATIENCE = 30 * 60_000;

/**
 * Announces again what never reached its dossier or waybill file, and tells the releases that took effect by themselves.
 * After a restart (`recover`) receipts, picks, pulls and payment groups are announced again too, under the same ids: their queues may be gone.
 * Answers false while a green parcel of these pages is not settled yet, and for a while when looking back may yet take back what is presumed.
 */
export async function checkPage(
  world: World,
  policy: Policy,
  pages: readonly Page[],
  recover: boolean,
): Promise<boolean> {
  const arrived = pages.flatMap((page) => page.arrived);
  const returned = pages.flatMap((page) => page.returned);
  const dossiers = await loadDossiers(world, arrived, returned);
  const lost = await lostOf(world, arrived, dossiers);
  if (lost.length > 0) await world.outbox.documents(lost);
  const unnoted = returned.filter(({ parcel, arrival }) => !isNoted(dossiers.get(parcel) ?? NOTHING, arrival));
  if (unnoted.length > 0) await world.outbox.returned(unnoted);
  if (recover) await announceAgain(world, [...dossiers.values()]);
  if (recover) return true;

  const now = world.clock.now();
  if ([...dossiers.values()].some((dossier) => isOpen(dossier, now))) return false;
  // What was released green stays so, also when something was found in it later.
  const green = [...dossiers.values()].filter(
    ({ decisions, verdict, releasedAt }) =>
      decisions.length === 0 && (verdict?.lane === 'green' || (verdict !== null && releasedAt !== null)),
  );
  if (green.some((dossier) => stateOf(dossier, policy, now) === 'screened')) return false;
  const settled = green.filter(
    (dossier) => stateOf(dossier, policy, now) === 'released' && isLastHeard(dossier, pages),
  );
  const receipts = settled.flatMap((dossier) => releaseReceipts(dossier, now));
  if (receipts.length > 0) await world.outbox.notices(receipts);
  return true;
}

/** Whether a parcel that is held by a presumption alone may soon be green. Looking back that fails must not stop the sweep for ever. */
function isOpen({ insight, verdictAt, decisions }: Dossier, now: string): boolean {
  return (
    insight?.isPresumed === true && decisions.length === 0 && verdictAt !== null && after(verdictAt, PATIENCE) > now
  );
}

async function loadDossiers(
  world: World,
  arrived: readonly Arrived[],
  returned: readonly Returned[],
): Promise<ReadonlyMap<ParcelId, Dossier>> {
  const ids = new Set<ParcelId>(returned.map(({ parcel }) => parcel));
  for (const { document } of arrived) {
    if (document.type !== 'waybill' && document.type !== 'waybillStatus') ids.add(parcelId(document.body));
  }
  return world.dossiers.load([...ids], 'eventual');
}

async function lostOf(
  world: World,
  arrived: readonly Arrived[],
  dossiers: ReadonlyMap<ParcelId, Dossier>,
): Promise<Arrived[]> {
  const lost: Arrived[] = [];
  for (const one of arrived) {
    const { document } = one;
    const isRecorded =
      document.type === 'waybill' || document.type === 'waybillStatus'
        ? await isFiled(world, one, document.body)
        : has(dossiers.get(parcelId(document.body)), one);
    if (!isRecorded) lost.push(one);
  }
  return lost;
}

/** A waybill has arrived when its file has it and so has every parcel that claims it as its own. */
async function isFiled(
  { waybills, dossiers }: World,
  one: Arrived,
  { logisticsCode, logisticsNo }: { logisticsCode: string; logisticsNo: string },
): Promise<boolean> {
  const file = await waybills.load(logisticsCode, logisticsNo, 'eventual');
  if (file === null || !has(file, one)) return false;
  const owners = file.claims
    .map(({ parcel }) => parcel)
    .filter((parcel) => has({ versions: ownWaybills(file, parcel) }, one));
  const loaded = await dossiers.load(owners, 'eventual');
  return owners.every((parcel) => has(loaded.get(parcel), one));
}

function has(kept: Pick<Dossier, 'versions'> | undefined, { digest }: Arrived): boolean {
  return kept?.versions.some((version) => version.digest === digest) ?? false;
}

async function announceAgain({ outbox }: World, dossiers: readonly Dossier[]): Promise<void> {
  const picks = dossiers.flatMap(picksOf);
  const grouped = dossiers.filter(({ group }) => group !== null).map(({ key }) => parcelId(key));
  const receipts = dossiers.flatMap((dossier) => receiptsOf(dossier, isCancelled(dossier)));
  if (receipts.length > 0) await outbox.notices(receipts);
  const pulls = dossiers.flatMap(pullTasks);
  if (picks.length > 0) await outbox.inspections(picks);
  if (pulls.length > 0) await outbox.pulls(pulls);
  if (grouped.length > 0) await outbox.reassess(grouped);
}

/** The release is told once: with the page that holds the last document heard. */
function isLastHeard({ versions }: Dossier, pages: readonly Page[]): boolean {
  const last = versions
    .map(({ receivedAt }) => receivedAt)
    .toSorted()
    .at(-1);
  return pages.some(({ receivedAt }) => receivedAt === last);
}

import type { Reception } from '../../shared/domain/dossier/merge.ts';
import { pickOf } from '../../shared/domain/dossier/pick-of.ts';
import { isCancelled } from '../../shared/domain/dossier/state-of.ts';
import { protectionTasks } from '../../shared/domain/protect/protection-tasks.ts';
import { pullTasks } from '../../shared/domain/pull/pull-tasks.ts';
import { receiptsOf } from '../../shared/domain/receipts/receipts-of.ts';
import { refusalReceipt } from '../../shared/domain/receipts/refusal-receipt.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { ProtectionTask } from '../../shared/model/ip-outcome.ts';
import type { LinkCounts } from '../../shared/model/link-sheet.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import type { ParcelId } from '../../shared/model/parcel-key.ts';
import type { Pick } from '../../shared/model/pick.ts';
import type { PullTask } from '../../shared/model/raw-payment.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { Arrived } from '../../shared/model/submission.ts';
import { selectionsOf } from './selections-of.ts';
import type { Sketches } from './sketches.ts';
import type { Targeting } from './targeting.ts';
import { tracesOf } from './traces-of.ts';
import type { Books, World } from './world.ts';

/** What one parcel has to tell after it was recorded. */
export interface Announcement {
  readonly before: Dossier;
  readonly after: Dossier;
  readonly receptions: readonly { readonly arrived: Arrived; readonly reception: Reception }[];
  /** Parcels whose verdict rests on something that changed here. */
  readonly neighbours: readonly ParcelId[];
  /** The delivery may be a repeat after a crash: tell everything once more. Receivers know the ids. */
  readonly again: boolean;
  /** Judged again on request: whoever asked may ask a second time after a crash, so its hits are told once more. */
  readonly asked: boolean;
  /** How shared the parcel's identities are; null where nobody looked. */
  readonly links: LinkCounts | null;
  /** Of the verdict that was given here. */
  readonly facts?: (() => ParcelFacts) | undefined;
}

/** What verdicts of a delivery rest on. */
export interface Shelves {
  readonly books: Books;
  readonly targeting: Targeting;
}

/** Announce last: a crash before this point makes the delivery come again, and every announcement carries an id. */
export async function announce(
  { outbox, clock }: World,
  shelves: Shelves,
  sketches: Sketches,
  announcements: readonly Announcement[],
): Promise<void> {
  const now = clock.now();
  const receipts: Receipt[] = [];
  const picks: Pick[] = [];
  const pulls: PullTask[] = [];
  const protections: ProtectionTask[] = [];
  const neighbours = new Set<ParcelId>();
  for (const { before, after, receptions, again, asked, links, neighbours: concerned } of announcements) {
    receipts.push(...earned(before, after, again));
    for (const { arrived, reception } of receptions) {
      if (reception === 'stale' || reception === 'already-declared') {
        receipts.push(refusalReceipt(arrived, after.key, reception, now));
      }
    }
    const pick = pickOf(after);
    if (pick !== null && (again || pickOf(before) === null)) picks.push(withLinks(pick, links));
    if (again ? after.rawPayment?.asks.length === 0 : before.rawPayment === null) pulls.push(...pullTasks(after));
    protections.push(...protectionTasks(before, after, again || asked));
    for (const parcel of concerned) neighbours.add(parcel);
  }
  const traces = tracesOf(announcements, sketches);
  const selections = selectionsOf(announcements, shelves);
  await Promise.all([
    receipts.length > 0 && outbox.notices(receipts),
    picks.length > 0 && outbox.inspections(picks),
    pulls.length > 0 && outbox.pulls(pulls),
    protections.length > 0 && outbox.protections(protections),
    neighbours.size > 0 && outbox.reassess([...neighbours]),
    traces.length + selections.length > 0 && outbox.traces(traces, selections),
  ]);
}

/** The receipts that the parcel has earned since; with `again` all of them. */
function earned(before: Dossier, after: Dossier, again: boolean): Receipt[] {
  const receipts = receiptsOf(after, isCancelled(after));
  if (again || before.versions.length === 0) return receipts;
  const told = new Set(receiptsOf(before, isCancelled(before)).map(({ id }) => id));
  return receipts.filter(({ id }) => !told.has(id));
}

/** The log of results wants to know what the verdict saw, and a dossier does not hold it. */
function withLinks(pick: Pick, links: LinkCounts | null): Pick {
  if (links === null) return pick;
  return { ...pick, links: { phoneBuyers: links.buyersOfPhone.all, addressBuyers: links.buyersOfAddress.all } };
}

import { assess } from '../../../functions/assess/assess.ts';
import type { World } from '../../../functions/assess/world.ts';
import { type World as LookbackWorld, lookback } from '../../../functions/lookback/lookback.ts';
import type { Detail } from '../../../functions/lookback/news.ts';
import { emptyDossier } from '../../../shared/domain/dossier/merge.ts';
import { hangsOnWindow, windowEnd } from '../../../shared/domain/dossier/waiting.ts';
import { withArrivals } from '../../../shared/domain/dossier/with-arrivals.ts';
import type { Document } from '../../../shared/model/document/document.ts';
import type { Insight } from '../../../shared/model/insight.ts';
import { type ParcelId, parcelId, parcelKey } from '../../../shared/model/parcel-key.ts';
import type { Arrived } from '../../../shared/model/submission.ts';
import { after, chinaDay, millisOfChinaTime } from '../../../shared/notation/china-time.ts';
import { documentDigest } from '../../../shared/wire/document/document-digest.ts';
import type { Item } from './item.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** The world of an assessment and of looking back without queues: what asks for another look is kept in `due`, what was found in `found`. */
export interface ScreeningWorld extends World, Omit<LookbackWorld, 'outbox' | 'clock'> {
  readonly clock: VirtualClock;
  readonly due: Set<ParcelId>;
  readonly found: Insight[];
}

const MOST_AT_ONCE = 500;
const TO_THE_MINUTE = 16;
const DAY = 86_400_000;

/** Takes everything in, in order of arrival, and answers the parcels that it is about. `now` is when what has no time arrives. */
export async function takeIn(
  world: ScreeningWorld,
  items: AsyncIterable<Item>,
  now: string,
  onUnreadable: (place: string, problems: readonly string[]) => void,
): Promise<ReadonlySet<ParcelId>> {
  const parcels = new Set<ParcelId>();
  let batch: Arrived[] = [];
  let minute = '';
  let midnight = '';
  let isDeclaringDay = false;
  for await (const item of items) {
    if (item.kind === 'unreadable') {
      onUnreadable(item.place, item.problems);
      continue;
    }
    const at = item.at ?? now;
    if (at.slice(0, TO_THE_MINUTE) !== minute || batch.length === MOST_AT_ONCE) await flush();
    minute = at.slice(0, TO_THE_MINUTE);
    if (midnight !== '' && at >= midnight) await passMidnight();
    if (midnight === '' || at >= midnight) midnight = midnightAfter(at);
    world.clock.reach(at);
    if (item.kind === 'document') {
      batch.push(arrivedOf(item.document, at));
      isDeclaringDay ||= item.document.type === 'declaration';
      if ('ebpCode' in item.document.body) parcels.add(parcelId(item.document.body));
    } else {
      await flush();
      await noteReturn(world, parcelId(item.parcel), { at, weight: item.weight });
    }
  }
  await flush();
  return parcels;

  async function flush(): Promise<void> {
    const arrived = batch;
    batch = [];
    if (arrived.length > 0) await assess(world, { arrived, reassess: [] });
    await settleNeighbours(world);
  }

  async function passMidnight(): Promise<void> {
    await flush();
    world.clock.reach(midnight);
    // Days that only bring sign-offs and returns wait for the last look.
    if (isDeclaringDay) await lookBack(world, 'grave');
    isDeclaringDay = false;
  }
}

/** Looks back over everything so far and judges again what it says something of. */
async function lookBack(world: ScreeningWorld, detail: Detail): Promise<void> {
  await lookback(world, { detail });
  for (const insights of chunks(world.found.splice(0))) await assess(world, { arrived: [], reassess: [], insights });
  await settleNeighbours(world);
}

/** Of China, where the working day ends. */
function midnightAfter(instant: string): string {
  const begun = millisOfChinaTime(chinaDay(instant).replaceAll('-', ''));
  return after(new Date(begun).toISOString(), DAY);
}

/** What stands in the end: nobody waits any more, and a last look, later than any before it, tells every figure as it sees it. */
export async function concludeAll(world: ScreeningWorld, parcels: ReadonlySet<ParcelId>): Promise<void> {
  await endAllWindows(world, parcels);
  world.clock.reach(after(world.clock.now(), 1));
  await lookBack(world, 'exact');
}

/** Ends the waiting windows of all parcels: what is declared and still waits is judged as it is. */
async function endAllWindows(world: ScreeningWorld, parcels: ReadonlySet<ParcelId>): Promise<void> {
  const { policy } = await world.books();
  for (const chunk of chunks([...parcels])) {
    for (const [id, dossier] of await world.dossiers.load(chunk, 'strong')) {
      const end = hangsOnWindow(dossier) ? windowEnd(dossier, policy) : null;
      if (end === null) continue;
      world.clock.reach(end);
      world.due.add(id);
    }
  }
  await settleNeighbours(world);
}

export function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / MOST_AT_ONCE) }, (_, at) =>
    list.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  );
}

/** Judges again what asks for it until nobody asks any more. */
async function settleNeighbours(world: ScreeningWorld): Promise<void> {
  while (world.due.size > 0) {
    const reassess = [...world.due].slice(0, MOST_AT_ONCE);
    for (const parcel of reassess) world.due.delete(parcel);
    await assess(world, { arrived: [], reassess });
  }
}

/** Goods that came back stand on their parcel, whether or not its documents are known yet: only then is there something to judge. */
async function noteReturn(
  world: ScreeningWorld,
  parcel: ParcelId,
  arrival: { readonly at: string; readonly weight: string },
): Promise<void> {
  const stored = (await world.dossiers.load([parcel], 'strong')).get(parcel) ?? emptyDossier(parcelKey(parcel));
  if (stored.versions.length > 0) {
    await assess(world, { arrived: [], reassess: [], returned: [{ parcel, arrival }] });
    await settleNeighbours(world);
    return;
  }
  const noted = withArrivals(stored, [arrival], (await world.books()).policy, world.clock.now());
  if (noted !== stored) await world.dossiers.save({ ...noted, rev: stored.rev + 1 }, null);
}

function arrivedOf(document: Document, receivedAt: string): Arrived {
  return { document, receivedAt, digest: documentDigest(document), submissionId: 'screen', sender: 'screen' };
}

import { entryNoOf } from '../../shared/domain/dossier/entry-no-of.ts';
import { emptyDossier, type Merged, merge } from '../../shared/domain/dossier/merge.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { isCancelled, releaseOf } from '../../shared/domain/dossier/state-of.ts';
import { isWindowOver, missingOf } from '../../shared/domain/dossier/waiting.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { Papers } from '../../shared/model/case.ts';
import type { Dossier, LaneChange } from '../../shared/model/dossier.ts';
import type { LinkCounts } from '../../shared/model/link-sheet.ts';
import type { ParcelFacts } from '../../shared/model/parcel-facts.ts';
import { type ParcelId, parcelKey } from '../../shared/model/parcel-key.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { entryDay } from '../../shared/notation/entry-number.ts';
import { type Announcement, announce, type Shelves } from './announce.ts';
import { holdQuota } from './hold-quota.ts';
import { type JoinedPayment, joinedMeanwhile, joinPayments } from './join-payments.ts';
import { judge } from './judge.ts';
import { linksAgain, readLinks, type SheetNews, writeLinks } from './note-links.ts';
import { alone, type Neighbourhood, neighbourhood } from './payment-group.ts';
import { presume } from './presume.ts';
import { pullAfter } from './raw-payments.ts';
import { type Sketches, sketches } from './sketches.ts';
import { type ParcelWork, sortWork, type Work } from './sort-work.ts';
import { withWork } from './with-work.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;
const AT_ONCE = 16;

/**
 * Load, decide, record, announce: every parcel that a delivery touches, each in one conditional write.
 * Runs on every arrival; the verdict is a pure function of the dossier and its context, so nobody must know which document came last.
 * One parcel that fails harms no other: the rest is recorded and announced before the failure is thrown.
 * @throws Busy when a parcel kept changing under the assessment: the delivery comes again.
 */
export async function assess(world: World, work: Work): Promise<void> {
  const [books, targeting] = await Promise.all([world.books(), world.targeting()]);
  const shelves = { books, targeting };
  const sketched = sketches(books.brands, world);
  const parcels = await sortWork(world, work);
  const loaded = await world.dossiers.load([...parcels.keys()], 'eventual');
  const queue = [...parcels];
  const announcements: Announcement[] = [];
  const links: SheetNews[] = [];
  const failures: unknown[] = [];
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, drain));
  await writeLinks(world, links).catch((failure: unknown) => failures.push(failure));
  await announce(world, shelves, sketched, announcements);
  if (failures.length > 0) throw failures[0];

  async function drain(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [parcel, concerns] = next;
      try {
        announcements.push(await settle(world, shelves, sketched, parcel, concerns, loaded.get(parcel), links));
      } catch (failure) {
        failures.push(failure);
      }
    }
  }
}

async function settle(
  world: World,
  shelves: Shelves,
  sketched: Sketches,
  parcel: ParcelId,
  work: ParcelWork,
  first: Dossier | undefined,
  links: SheetNews[],
): Promise<Announcement> {
  const { books } = shelves;
  let stored = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = stored ?? emptyDossier(parcelKey(parcel));
    const merged = withWork(merge(before, work.arrived, books.policy), work, books.policy, world.clock.now());
    if (!merged.changed && !work.again) {
      const found =
        merged.receptions.length > 0 ? await linksAgain(world, before, sketched(before)?.pseudonyms ?? null) : null;
      links.push(...(found?.news ?? []));
      return { ...repeated(before, merged, work), links: found?.counts ?? null };
    }
    if (merged.dossier.versions.length === 0) return repeated(before, merged, work);
    const settled = await decide(world, shelves, sketched, parcel, before, merged.dossier, work);
    const next = settled.dossier;
    if (!merged.changed && isSame(before, next)) {
      links.push(...settled.links);
      const { counts, facts } = settled;
      return { ...repeated(before, merged, work), neighbours: settled.outdated, links: counts, facts };
    }
    const entry = queueEntryOf(next, books.policy, world.clock.now());
    if ((await world.dossiers.save(next, entry)) === 'saved') {
      links.push(...settled.links);
      const late = await joinedMeanwhile(world, settled.joined);
      const neighbours = [...settled.outdated, ...work.neighbours, ...(late ? [parcel] : [])];
      const { receptions } = merged;
      const { counts, facts } = settled;
      return { before, after: next, receptions, neighbours, again: false, asked: work.again, links: counts, facts };
    }
    stored = (await world.dossiers.load([parcel], 'strong')).get(parcel);
  }
  throw new Busy('the parcel kept changing');
}

interface Settled {
  readonly dossier: Dossier;
  readonly outdated: readonly ParcelId[];
  /** Payment numbers joined for the first time, with the members seen then. */
  readonly joined: readonly JoinedPayment[];
  /** What the parcel's links tell anew, to be written once the dossier is. */
  readonly links: readonly SheetNews[];
  readonly counts: LinkCounts | null;
  readonly facts: (() => ParcelFacts) | undefined;
}

async function decide(
  world: World,
  { books, targeting }: Shelves,
  sketched: Sketches,
  parcel: ParcelId,
  before: Dossier,
  merged: Dossier,
  work: ParcelWork,
): Promise<Settled> {
  const now = world.clock.now();
  const papers = papersOf(merged);
  const sketch = sketched(merged);
  const pseudonyms = sketch?.pseudonyms ?? null;
  const { others, joined } = await joinPayments(
    world,
    parcel,
    papersOf(before),
    papers,
    work.again || before.group !== null,
  );
  const near: Neighbourhood =
    others.length > 0
      ? await neighbourhood(world, parcel, papers, others, books.policy.payment.groupCap)
      : alone(parcel, papers);
  const held = await holdQuota(world, books, merged, papers, pseudonyms);
  const otherUses = work.otherUses ?? merged.otherUses;
  const missing = missingOf(papers, near.group, otherUses);
  const windowEnded = isWindowOver(merged, books.policy, now);
  const isReady = papers.declaration !== null && (missing.length === 0 || windowEnded);
  const links = isReady ? await readLinks(world, merged, papers, pseudonyms) : null;
  const released = releaseOf(merged, books.policy);
  const isFirst = isReady && before.verdict === null && merged.insight === null;
  const insight = isFirst && sketch ? await presume(world, books.policy, sketch.trace) : merged.insight;
  const entryNo = isReady ? entryNoOf(merged) : null;
  const judged =
    entryNo === null
      ? null
      : judge(
          {
            parcel: merged.key,
            papers,
            group: near.group,
            otherUses,
            ownWaybillAt: ownWaybillAt(merged, papers),
            quota: held.answer,
            windowEnded,
            releasedAt: released,
            insight,
            rawPayment: merged.rawPayment,
            ipOutcomes: merged.ipOutcomes ?? [],
            links: links?.counts ?? null,
            reference: books.reference,
          },
          books,
          targeting,
          { entryNo, draws: await world.dayDraws.of(entryDay(entryNo)), former: merged.verdict, now },
        );
  const verdict = judged?.verdict ?? null;
  const { verdictAt, lanes } = verdictOn(before, verdict, now);
  // What was released stays so when a neighbour or the end of the window turns the verdict: the release is written down first.
  const isTurned = verdictAt !== before.verdictAt && released !== null && released <= now;
  const known: Dossier = {
    ...merged,
    rev: before.rev + 1,
    verdict,
    verdictAt,
    releasedAt: isTurned ? released : merged.releasedAt,
    missing,
    otherUses,
    group: near.digest,
    reservation: held.reservation,
    lanes,
    insight,
    rawPayment: pullAfter(merged, verdict, books, now),
  };
  // The verdict decides whether a cancellation stands, and so whether the quota goes back.
  const isSettled = isCancelled(known) === isCancelled(merged);
  const dossier = isSettled
    ? known
    : { ...known, reservation: (await holdQuota(world, books, known, papers, pseudonyms)).reservation };
  return {
    dossier,
    outdated: near.outdated,
    joined,
    links: links?.news ?? [],
    counts: links?.counts ?? null,
    facts: judged?.facts,
  };
}

/**
 * The time of a verdict and the history of lanes move only when it says something else: a score that only ranks the parcel otherwise
 * must not put its release off.
 */
function verdictOn(
  { verdict: former, verdictAt, lanes }: Dossier,
  verdict: Verdict | null,
  now: string,
): Pick<Dossier, 'verdictAt' | 'lanes'> {
  if (verdict === null) return { verdictAt: null, lanes };
  if (former !== null && unranked(former) === unranked(verdict)) return { verdictAt, lanes };
  const last = lanes.at(-1);
  // A parcel that is green from the start has no history.
  if (last === undefined && verdict.lane === 'green') return { verdictAt: now, lanes };
  const codes = [...new Set(verdict.findings.map(({ code }) => code))];
  const change: LaneChange = { at: now, lane: verdict.lane, codes };
  const isNews = last === undefined || last.lane !== change.lane || last.codes.join() !== codes.join();
  return { verdictAt: now, lanes: isNews ? [...lanes, change] : lanes };
}

function unranked(verdict: Verdict): string {
  return JSON.stringify({ ...verdict, score: 0 });
}

function ownWaybillAt({ versions }: Dossier, { waybill }: Papers): string | null {
  let first: string | null = null;
  for (const { document, receivedAt } of versions) {
    if (document.type !== 'waybill' || document.body.logisticsNo !== waybill?.logisticsNo) continue;
    if (first === null || receivedAt < first) first = receivedAt;
  }
  return first;
}

function repeated(dossier: Dossier, { receptions }: Merged, { neighbours, again: asked }: ParcelWork): Announcement {
  return { before: dossier, after: dossier, receptions, neighbours, again: receptions.length > 0, asked, links: null };
}

function isSame(a: Dossier, b: Dossier): boolean {
  return JSON.stringify({ ...a, rev: 0 }) === JSON.stringify({ ...b, rev: 0 });
}

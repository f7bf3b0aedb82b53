import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { nextStep } from '../../shared/domain/pull/next-step.ts';
import { wantsPull } from '../../shared/domain/pull/wants-pull.ts';
import { withNews } from '../../shared/domain/pull/with-news.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { firmOf } from '../../shared/domain/reference/firm-of.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { PullTask, RawPayment, RawPaymentAsk, RawPaymentNews } from '../../shared/model/raw-payment.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { after as later } from '../../shared/notation/china-time.ts';
import type { World } from './world.ts';

/** The longest delay that SQS takes. */
const LONGEST_SECONDS = 900;
const SUCCESS = '10000';

/**
 * Asks platforms for the raw payment data of parcels, step by step: a task looks at the dossier, does what is due, and wakes itself for
 * the next step. The facts go to the assessment, the only writer of dossiers. A task that comes again finds
 * in the dossier what was asked.
 */
export async function pull(world: World, tasks: readonly PullTask[]): Promise<void> {
  const byParcel = new Map(tasks.map((task) => [task.parcel, task]));
  for (const task of byParcel.values()) await step(world, task);
}

async function step(world: World, task: PullTask): Promise<void> {
  const now = world.clock.now();
  if (task.notBefore > now) return wakeAt(world, task, task.notBefore);
  const dossier = (await world.dossiers.load([task.parcel], 'strong')).get(task.parcel);
  const { reference, policy: published } = await world.references.current();
  const policy = published ?? defaultPolicy;
  if (!dossier?.rawPayment || !isOpen(dossier, policy, now)) return;
  const next = nextStep(dossier.rawPayment, policy, now);
  if (next === null) return;
  if (next.at > now) return wakeAt(world, task, next.at);
  if (!wantsPull(dossier.verdict, policy)) return doze(world, task, dossier.rawPayment, now);
  if (next.kind === 'end') return world.outbox.rawPayments([{ parcel: task.parcel, kind: 'overdue', at: now }]);
  const news: RawPaymentNews = { parcel: task.parcel, kind: 'asked', ask: await ask(world, dossier, reference) };
  await world.outbox.rawPayments([news]);
  const after = nextStep(withAsk(dossier.rawPayment, news), policy, now);
  if (after !== null) await wakeAt(world, task, after.at);
}

/** Nothing is asked any more once the parcel is decided, released or cancelled. */
function isOpen(dossier: Dossier, policy: Policy, now: string): boolean {
  return ['waiting', 'screened', 'held'].includes(stateOf(dossier, policy, now));
}

/** While no finding doubts the payment nobody is asked, and no deadline told; a doubt may come back until then. */
async function doze(world: World, task: PullTask, { dueAt }: RawPayment, now: string): Promise<void> {
  if (now < dueAt) await wakeAt(world, task, later(now, LONGEST_SECONDS * 1000));
}

/** A session is on record before the platform hears of it: its upload may be faster than its answer. */
async function ask(world: World, { key }: Dossier, reference: Reference): Promise<RawPaymentAsk> {
  const askedAt = world.clock.now();
  const sessionId = world.newId(askedAt);
  const url = firmOf(reference, key.ebpCode)?.platDataOpenUrl;
  if (url === undefined) return { sessionId, askedAt, outcome: 'unanswered', reason: 'no address' };
  await world.sessions.open({ sessionId, parcel: parcelId(key), openedAt: askedAt });
  const request = { orderNo: key.orderNo, sessionID: sessionId, serviceTime: Date.parse(askedAt) };
  const reply = await world.platforms.ask(url, request);
  if (reply.kind === 'failed') return { sessionId, askedAt, outcome: 'unanswered', reason: reply.reason };
  return reply.code === SUCCESS
    ? { sessionId, askedAt, outcome: 'accepted' }
    : { sessionId, askedAt, outcome: 'refused', reason: reply.code };
}

function withAsk(rawPayment: RawPayment, news: RawPaymentNews): RawPayment {
  return withNews(rawPayment, [news]) ?? rawPayment;
}

/** SQS delays at most a quarter of an hour: a later wake-up is handed on from message to message. */
async function wakeAt({ outbox, clock }: World, { parcel }: PullTask, notBefore: string): Promise<void> {
  const seconds = Math.ceil((Date.parse(notBefore) - Date.parse(clock.now())) / 1000);
  await outbox.pulls([{ parcel, notBefore }], Math.min(Math.max(seconds, 0), LONGEST_SECONDS));
}

import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { ringMarks } from '../../shared/domain/typology/known-rings.ts';
import type { RingMarks } from '../../shared/model/ring-mark.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { after, chinaDay } from '../../shared/notation/china-time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { KnownRings } from '../../shared/ports/known-rings.ts';
import type { MailLog } from '../../shared/ports/mail-log.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';
import type { SaidInsights } from '../../shared/ports/said-insights.ts';
import type { Traces } from '../../shared/ports/traces.ts';
import { insightsOf } from './insights-of.ts';
import { type Detail, news } from './news.ts';

export interface World {
  readonly traces: Traces;
  readonly said: SaidInsights;
  readonly knownRings: KnownRings;
  readonly outbox: Pick<Outbox, 'insights'>;
  readonly references: Pick<References, 'current'>;
  readonly clock: Clock;
  /** What the customs of post offices handed over; absent where there is no such feed. */
  readonly mailLog?: Pick<MailLog, 'since'>;
  /** The analysis; a test may look for something else. */
  readonly analyse?: typeof insightsOf;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Looks over the traces of the window and tells what is new of single parcels; tells first and remembers then, so that a crash
 * in between tells again, which changes nothing. The marks of what it found are left for first decisions. `detail` says how small a change is told.
 */
export async function lookback(world: World, { detail }: { readonly detail: Detail }): Promise<void> {
  const { reference, version, policy: published } = await world.references.current();
  const policy = published ?? defaultPolicy;
  const asOf = world.clock.now();
  const from = after(asOf, -policy.lookback.windowDays * DAY);
  // What was appended within the last hour may still grow.
  await world.traces.compact(chinaDay(from), after(asOf, -HOUR));
  const traces = (await world.traces.since(chinaDay(from))).filter(isDeclaredIn(from, asOf));
  const analyse = world.analyse ?? insightsOf;
  const mail = (await world.mailLog?.since(chinaDay(from))) ?? [];
  const insights = analyse(traces, { policy, reference: compileReference(reference, version), mail }, asOf);
  const half = after(asOf, (-policy.lookback.windowDays * DAY) / 2);
  const { told, said } = news({ traces, insights, before: await world.said.load(), from, half, asOf, detail });
  if (told.length > 0) {
    await world.outbox.insights(told);
    await world.said.save(said);
  }
  await publish(world.knownRings, { asOf, marks: [...ringMarks(traces, insights, policy.lookback.knownRings)] });
}

/** What stays as it was is not written again. */
async function publish(rings: KnownRings, found: RingMarks): Promise<void> {
  const { marks } = await rings.current();
  if (JSON.stringify(marks) !== JSON.stringify(found.marks)) await rings.publish(found);
}

function isDeclaredIn(from: string, to: string): (trace: Trace) => boolean {
  const [first, last] = [Date.parse(from) / 1000, Date.parse(to) / 1000];
  return ({ times }) => times.declared >= first && times.declared <= last;
}

import { withReport } from '../../shared/domain/lists/with-report.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { InspectionReport } from '../../shared/model/pick.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import type { ResultReply } from '../../shared/wire/http/schemas/field.ts';
import { findPick, refuseFault, refuseRecused } from './find-pick.ts';
import { settleResult } from './settle-result.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;

/**
 * The pick decides which result stands; the dossier then shows it and the log of results gets it. One that needs a second person
 * only waits for it. Reporting the same again changes nothing and mends a crash in between.
 * Throws Refusal `not-found` for an unknown pick, `forbidden` for a recused inspector, `conflict` where it cannot stand.
 */
export async function reportResult(
  world: World,
  { params, body, caller }: Pick<Call<'postResult'>, 'params' | 'body' | 'caller'>,
): Promise<ResultReply> {
  const { policy } = await world.references.current();
  const { signedByTwo } = (policy ?? defaultPolicy).inspection;
  const report = reportOf(body, caller.name, world.clock.now());
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await findPick(world, params);
    await refuseRecused(world, present, caller.name);
    const next = withReport(present, report, signedByTwo);
    if (typeof next === 'string') return refuseFault(next);
    if (next !== present && (await world.lists.place(next)) === 'stale') continue;
    if (next.outcome === null)
      return { pickId: params.pickId, outcome: report.outcome, at: at(next.report), state: 'awaiting-signature' };
    await settleResult(world, next);
    return { pickId: params.pickId, outcome: next.outcome, at: next.resultAt ?? report.at, state: 'done' };
  }
  throw new Busy('the pick kept changing');
}

function reportOf(
  { outcome, note = '', quantities = [], photos = [], minutes }: Call<'postResult'>['body'],
  by: string,
  now: string,
): InspectionReport {
  return { outcome, note, quantities, photos, minutes: minutes ?? null, by, at: now, signedBy: null };
}

function at(report: InspectionReport | null): string {
  return report?.at ?? '';
}

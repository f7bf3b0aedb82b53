import type { Dossier } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import type { QueueEntry } from '../../model/queue-entry.ts';
import { exact, fen, sum } from '../../notation/decimal.ts';
import { papersOf } from './papers-of.ts';
import { stateOf } from './state-of.ts';

/** The parcel as the desk lists it; null when nobody waits for it. */
export function queueEntryOf(dossier: Dossier, policy: Policy, now: string): QueueEntry | null {
  const { verdict, verdictAt } = dossier;
  const { declaration } = papersOf(dossier);
  if (verdict === null || verdictAt === null || declaration === null) return null;
  const state = stateOf(dossier, policy, now);
  if (state !== 'held') return null;
  const amounts = [declaration.freight, declaration.insuredFee, ...declaration.lines.map((line) => line.totalPrice)];
  return {
    key: dossier.key,
    customsCode: declaration.customsCode,
    lane: verdict.lane,
    state,
    urgency: `${(1 - verdict.score).toFixed(6)} ${verdictAt} ${dossier.key.ebpCode}/${dossier.key.orderNo}`,
    score: verdict.score,
    codes: [...new Set(verdict.findings.map(({ code }) => code))],
    since: verdictAt,
    goods: declaration.lines[0]?.gname ?? '',
    merchant: declaration.ebcName,
    valueFen: fen(sum(amounts.map(exact))),
    lease: dossier.lease,
  };
}

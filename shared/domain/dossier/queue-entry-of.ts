import type { Dossier } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import type { QueueEntry } from '../../model/queue-entry.ts';
import { exact, fen, sum } from '../../notation/decimal.ts';
import { isFoundLate } from './is-found-late.ts';
import { papersOf } from './papers-of.ts';
import { stateOf } from './state-of.ts';

/**
 * The parcel as the desk lists it; null when no officer can do anything for it. A green parcel that the random draw holds comes to
 * the desk with what the inspectors found: another person than they decides on its release (rules.md §8.1).
 * So does one that was chosen and is inspected by nobody.
 * A parcel in which looking back found something after its release comes as `released`, until an officer has decided on it.
 */
export function queueEntryOf(dossier: Dossier, policy: Policy, now: string): QueueEntry | null {
  const { verdict, verdictAt } = dossier;
  if (verdict === null || verdictAt === null) return null;
  if (verdict.lane === 'green' && dossier.results.length === 0 && dossier.shed === undefined) return null;
  const state = stateOf(dossier, policy, now);
  const isBack = state === 'released' && isFoundLate(dossier);
  if (state !== 'held' && !isBack) return null;
  const { declaration } = papersOf(dossier);
  if (declaration === null) return null;
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

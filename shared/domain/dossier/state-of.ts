import type { Decision, Dossier, Outcome, ParcelState } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import type { Verdict } from '../../model/verdict.ts';
import { after } from '../../notation/china-time.ts';

const FINAL: Partial<Record<Decision['action'], ParcelState>> = {
  release: 'released',
  detain: 'detained',
  return: 'returned',
};

/** The state of a parcel at an instant: derived, so that a green release costs no write. */
export function stateOf(dossier: Dossier, policy: Policy, now: string): ParcelState {
  const decided = standing(dossier)
    .map(({ action }) => FINAL[action])
    .findLast((state) => state !== undefined);
  if (decided !== undefined) return decided;
  if (isCancelled(dossier)) return 'cancelled';
  const released = releaseOf(dossier, policy);
  if (released !== null && released <= now) return 'released';
  if (dossier.verdict === null) return 'waiting';
  return isKept(dossier) ? 'held' : 'screened';
}

/** Whether a verdict keeps the parcel until people have decided: by its lane, or because it was chosen for an inspection whatever its lane. */
export function isHolding({ lane, selection }: Pick<Verdict, 'lane' | 'selection'>): boolean {
  return lane !== 'green' || selection.selected;
}

/** A green parcel that only a free slot had chosen is kept no longer when there was none (policy `inspection.shed`). */
function isKept({ verdict, shed }: Dossier): boolean {
  if (verdict === null || !isHolding(verdict)) return false;
  return shed === undefined || verdict.lane !== 'green' || verdict.selection.reason !== 'top-up';
}

/**
 * Whether a 623 took effect: it withdraws what is still waiting or green and undrawn, never what people hold, decided or released.
 * So a declarant cannot cancel a parcel out of an inspection, whichever came first.
 */
export function isCancelled(dossier: Dossier): boolean {
  const { versions, decisions, releasedAt } = dossier;
  const isFree = !isKept(dossier) && decisions.length === 0 && releasedAt === null;
  return isFree && versions.some(({ document }) => document.type === 'cancel');
}

/**
 * When the parcel was or will be released: by an officer, or, green and undrawn, when it has stood unchanged for `settleMinutes`.
 * Null when no release is in sight, as for what was cancelled before.
 */
export function releaseOf(dossier: Dossier, policy: Policy): string | null {
  if (dossier.releasedAt !== null) return dossier.releasedAt;
  const decision = standing(dossier).findLast(({ action }) => FINAL[action] !== undefined);
  if (decision !== undefined) return decision.action === 'release' ? decision.at : null;
  if (dossier.verdict === null || dossier.verdictAt === null || isKept(dossier) || isCancelled(dossier)) return null;
  const settled = after(dossier.verdictAt, policy.window.settleMinutes * 60_000);
  return dossier.shed !== undefined && dossier.shed.at > settled ? dossier.shed.at : settled;
}

/**
 * The decisions that still stand. A detention 扣留 for a recorded right ends with its case (rules.md §6.2), unless inspectors found
 * something in the parcel that the case does not speak of: then only people let it go.
 */
function standing({ decisions, results, ipOutcomes = [] }: Dossier): readonly Decision[] {
  if (decisions.length === 0) return decisions;
  const freed = ipOutcomes.filter(({ outcome, wasDetained }) => wasDetained && outcome !== 'infringing');
  if (freed.length === 0 || results.some(({ outcome }) => OTHERS.includes(outcome))) return decisions;
  return decisions.filter(({ action, at }) => action !== 'detain' || freed.every((one) => one.at < at));
}

const OTHERS: readonly Outcome[] = ['discrepancy', 'prohibited'];

import type { Decision, Dossier, ParcelState } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';

const FINAL: Partial<Record<Decision['action'], ParcelState>> = {
  release: 'released',
  detain: 'detained',
  return: 'returned',
};

/** The state of a parcel at an instant: derived, so that a green release costs no write. */
export function stateOf(dossier: Dossier, policy: Policy, now: string): ParcelState {
  const decided = dossier.decisions.map(({ action }) => FINAL[action]).findLast((state) => state !== undefined);
  if (decided !== undefined) return decided;
  if (isCancelled(dossier)) return 'cancelled';
  const released = releaseOf(dossier, policy);
  if (released !== null && released <= now) return 'released';
  if (dossier.verdict === null) return 'waiting';
  return dossier.verdict.lane === 'green' ? 'screened' : 'held';
}

/**
 * Whether a 623 took effect: it withdraws what is still waiting or green, never what people hold, decided or released.
 * So a declarant cannot cancel a parcel out of an inspection, whichever came first.
 */
export function isCancelled({ versions, verdict, decisions, releasedAt }: Dossier): boolean {
  const isFree = (verdict === null || verdict.lane === 'green') && decisions.length === 0 && releasedAt === null;
  return isFree && versions.some(({ document }) => document.type === 'cancel');
}

/**
 * When the parcel was or will be released: by an officer, or, green, when it has stood unchanged for `settleMinutes`.
 * Null when no release is in sight, as for what was cancelled before.
 */
export function releaseOf(dossier: Dossier, policy: Policy): string | null {
  const decision = dossier.decisions.findLast(({ action }) => FINAL[action] !== undefined);
  if (decision !== undefined) return decision.action === 'release' ? decision.at : null;
  if (dossier.releasedAt !== null) return dossier.releasedAt;
  if (isCancelled(dossier)) return null;
  if (dossier.verdict?.lane !== 'green' || dossier.verdictAt === null) return null;
  return new Date(Date.parse(dossier.verdictAt) + policy.window.settleMinutes * 60_000).toISOString();
}

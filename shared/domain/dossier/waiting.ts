import type { Papers, PaymentGroup, WaybillUse } from '../../model/case.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import { after } from '../../notation/china-time.ts';

/**
 * The partners without which the parcel is not judged before its window ends.
 * A payment anywhere in the payment group counts; a waybill that names another order is not missing, it is a finding.
 */
export function missingOf(papers: Papers, group: PaymentGroup, otherUses: readonly WaybillUse[]): string[] {
  const paid = group.members.some(({ payments }) => payments.length > 0);
  const missing: string[] = [];
  if (papers.order === null) missing.push('order');
  if (!paid) missing.push('payment');
  const usedElsewhere = otherUses.some(({ waybillAt }) => waybillAt !== null);
  if (papers.waybill === null && !usedElsewhere) missing.push('waybill');
  if (papers.declaration === null) missing.push('declaration');
  return missing;
}

/** The window opens with the declaration; before there is one, with the first document. Null when nothing is waited for. */
export function waitUntil(dossier: Pick<Dossier, 'versions' | 'verdict' | 'missing'>, policy: Policy): string | null {
  if (dossier.verdict !== null || dossier.missing.length === 0) return null;
  return windowEnd(dossier, policy);
}

/**
 * Whether the end of the window may change what is said of the parcel: while it waits itself, and while it shares payments with others,
 * whose missing papers are then no longer waited for.
 */
export function hangsOnWindow({ verdict, group }: Pick<Dossier, 'verdict' | 'group'>): boolean {
  return verdict === null || group !== null;
}

/** When the parcel's waiting window ends, whether or not anything is still missing. */
export function windowEnd({ versions }: Pick<Dossier, 'versions'>, policy: Policy): string | null {
  const opened = windowOpened(versions);
  return opened === undefined ? null : after(opened, windowMillis(policy));
}

/** Whether the window has ended by an ISO instant: as `windowEnd` says, without writing the end down. */
export function isWindowOver({ versions }: Pick<Dossier, 'versions'>, policy: Policy, now: string): boolean {
  const opened = windowOpened(versions);
  return opened !== undefined && Date.parse(opened) + windowMillis(policy) <= Date.parse(now);
}

function windowMillis({ window }: Policy): number {
  return window.documentsHours * 3_600_000;
}

/** A later version of the declaration does not open a new window; one that is deleted opens none. `versions` stand in order. */
function windowOpened(versions: Dossier['versions']): string | undefined {
  let first: string | undefined;
  let declared: string | undefined;
  let isDeclared = false;
  for (const { document, receivedAt } of versions) {
    if (first === undefined || receivedAt < first) first = receivedAt;
    if (document.type !== 'declaration') continue;
    if (declared === undefined || receivedAt < declared) declared = receivedAt;
    isDeclared = document.body.appType !== '3';
  }
  return isDeclared ? declared : first;
}

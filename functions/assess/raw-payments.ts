import type { Merged } from '../../shared/domain/dossier/merge.ts';
import { wantsPull } from '../../shared/domain/pull/wants-pull.ts';
import { withNews } from '../../shared/domain/pull/with-news.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { RawPayment, RawPaymentNews } from '../../shared/model/raw-payment.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { after } from '../../shared/notation/china-time.ts';
import type { Books } from './world.ts';

const HOUR = 3_600_000;

/** What happened in the parcel's pull is noted once. */
export function withRawPayments(merged: Merged, news: readonly RawPaymentNews[]): Merged {
  const rawPayment = withNews(merged.dossier.rawPayment, news);
  if (rawPayment === merged.dossier.rawPayment) return merged;
  return { ...merged, changed: true, dossier: { ...merged.dossier, rawPayment } };
}

/** The pull that stands, or the one that this verdict calls for, when the platform has an address to ask at. */
export function pullAfter(
  { rawPayment, key }: Dossier,
  verdict: Verdict | null,
  { policy, reference }: Books,
  now: string,
): RawPayment | null {
  if (rawPayment !== null || policy.rawPayment === undefined || !wantsPull(verdict, policy)) return rawPayment;
  if (reference.enterprises.get(key.ebpCode)?.platDataOpenUrl === undefined) return null;
  return {
    wantedAt: now,
    dueAt: after(now, policy.rawPayment.deadlineHours * HOUR),
    overdueAt: null,
    asks: [],
    answers: [],
  };
}

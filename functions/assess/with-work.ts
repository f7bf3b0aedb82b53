import type { Merged } from '../../shared/domain/dossier/merge.ts';
import { withArrivals } from '../../shared/domain/dossier/with-arrivals.ts';
import { withInsight } from '../../shared/domain/dossier/with-insight.ts';
import { withIpOutcomes } from '../../shared/domain/dossier/with-ip-outcomes.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { withRawPayments } from './raw-payments.ts';
import type { ParcelWork } from './sort-work.ts';

/** What came besides documents: returned goods, news of pulls, what looking back found, and how cases after IP hits ended. */
export function withWork(
  merged: Merged,
  { returned, rawPayments, insight, ipOutcomes }: ParcelWork,
  policy: Policy,
  now: string,
): Merged {
  const noted = withRawPayments(merged, rawPayments);
  const back = withArrivals(noted.dossier, returned, policy, now);
  const seen = insight === null ? back : withInsight(back, insight, policy, now);
  const dossier = withIpOutcomes(seen, ipOutcomes, policy, now);
  return dossier === noted.dossier ? noted : { ...noted, changed: true, dossier };
}

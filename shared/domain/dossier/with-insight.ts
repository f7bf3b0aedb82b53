import type { Dossier } from '../../model/dossier.ts';
import type { Insight } from '../../model/insight.ts';
import type { Policy } from '../../model/policy.ts';
import { releaseOf } from './state-of.ts';

/**
 * Takes in what looking back found: the newest `asOf` counts, whatever the order of arrival, and the same insight twice changes nothing.
 * Whatever was only presumed gives way to it.
 * A release that has taken effect by `now` is written down first: what is found after it turns the lane, never the state.
 */
export function withInsight(dossier: Dossier, insight: Insight, policy: Policy, now: string): Dossier {
  if (dossier.insight !== null && !dossier.insight.isPresumed && insight.asOf <= dossier.insight.asOf) return dossier;
  const released = releaseOf(dossier, policy);
  const releasedAt = released !== null && released <= now ? released : dossier.releasedAt;
  return { ...dossier, insight, releasedAt };
}

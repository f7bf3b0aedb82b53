import type { Dossier } from '../../model/dossier.ts';
import type { IpOutcome } from '../../model/ip-outcome.ts';
import type { Policy } from '../../model/policy.ts';
import { releaseOf } from './state-of.ts';

/**
 * Takes in how cases after IP hits ended: of each recorded right the newest counts, whatever the order of arrival, and the same twice
 * changes nothing. A release that has taken effect by `now` is written down first, as for insights.
 */
export function withIpOutcomes(dossier: Dossier, told: readonly IpOutcome[], policy: Policy, now: string): Dossier {
  if (told.length === 0) return dossier;
  const kept = dossier.ipOutcomes ?? [];
  const newest = new Map(kept.map((one) => [one.recordNo, one]));
  for (const { recordNo, outcome, at, caseId, wasDetained } of told) {
    const former = newest.get(recordNo);
    if (former !== undefined && former.at >= at) continue;
    newest.set(recordNo, { recordNo, outcome, at, caseId, ...(wasDetained ? { wasDetained } : {}) });
  }
  if (kept.every((one) => newest.get(one.recordNo) === one) && newest.size === kept.length) return dossier;
  const released = releaseOf(dossier, policy);
  const releasedAt = released !== null && released <= now ? released : dossier.releasedAt;
  const ipOutcomes = [...newest.values()].toSorted((a, b) => (a.recordNo < b.recordNo ? -1 : 1));
  return { ...dossier, ipOutcomes, releasedAt };
}

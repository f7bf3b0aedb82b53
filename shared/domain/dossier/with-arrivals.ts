import type { Arrival, Dossier } from '../../model/dossier.ts';
import type { Policy } from '../../model/policy.ts';
import { releaseOf } from './state-of.ts';

/**
 * Notes goods that came back, once by time and weight; the same in any order of arrival.
 * A release that has taken effect by `now` is written down first: the clocks of a return run from it.
 */
export function withArrivals(dossier: Dossier, returned: readonly Arrival[], policy: Policy, now: string): Dossier {
  if (returned.length === 0) return dossier;
  const fresh = new Map(
    returned.filter((arrival) => !isNoted(dossier, arrival)).map((arrival) => [nameOf(arrival), arrival]),
  );
  if (fresh.size === 0) return dossier;
  const released = releaseOf(dossier, policy);
  return {
    ...dossier,
    releasedAt: released !== null && released <= now ? released : dossier.releasedAt,
    arrivals: [...dossier.arrivals, ...fresh.values()].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  };
}

export function isNoted({ arrivals }: Pick<Dossier, 'arrivals'>, arrival: Arrival): boolean {
  return arrivals.some((one) => nameOf(one) === nameOf(arrival));
}

function nameOf({ at, weight }: Arrival): string {
  return `${at} ${weight}`;
}

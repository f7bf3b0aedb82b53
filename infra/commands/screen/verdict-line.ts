import type { Books } from '../../../functions/assess/world.ts';
import { stateOf } from '../../../shared/domain/dossier/state-of.ts';
import type { Dossier } from '../../../shared/model/dossier.ts';

/** One parcel as a line of JSON (interfaces.md §5). Without a declaration there is no verdict: lane and score are null. */
export function verdictLine(dossier: Dossier, { policy, versions }: Books, now: string): string {
  const { key, verdict } = dossier;
  return JSON.stringify({
    ebpCode: key.ebpCode,
    orderNo: key.orderNo,
    lane: verdict?.lane ?? null,
    score: verdict?.score ?? null,
    findings: verdict?.findings ?? [],
    state: stateOf(dossier, policy, now),
    versions: verdict?.versions ?? versions,
  });
}

import type { Dossier } from '../../model/dossier.ts';
import type { ProtectionTask } from '../../model/ip-outcome.ts';
import { parcelId } from '../../model/parcel-key.ts';
import { holdingHits } from './holding-hits.ts';

type Judged = Pick<Dossier, 'key' | 'verdict'>;

/** The cases that a change of verdict touches: hits that came or went; with `again` all that hold, because a crash may have left them untold. */
export function protectionTasks(before: Judged, after: Judged, again: boolean): ProtectionTask[] {
  const [former, present] = [holdingHits(before.verdict), holdingHits(after.verdict)];
  if (former.size === 0 && present.size === 0) return [];
  const came = [...present.keys()].filter((recordNo) => again || !former.has(recordNo));
  const went = [...former.keys()].filter((recordNo) => !present.has(recordNo));
  return [...came, ...went].map((recordNo) => ({ parcel: parcelId(after.key), recordNo }));
}

import type { Dossier } from '../../model/dossier.ts';
import type { Shedding } from '../../model/pick.ts';

/**
 * Notes that nobody inspects the parcel after all. One that only a free slot had chosen goes on as if it had never been; any other
 * comes to the officers' desk for a look at its documents. The same object where inspectors reported already, or it was noted before.
 */
export function withShed(dossier: Dossier, shed: Shedding): Dossier {
  if (dossier.results.length > 0 || dossier.shed !== undefined) return dossier;
  return { ...dossier, rev: dossier.rev + 1, shed };
}

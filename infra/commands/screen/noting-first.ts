import { type ParcelId, parcelId } from '../../../shared/model/parcel-key.ts';
import type { ScreeningWorld } from './screening.ts';
import { verdictLine } from './verdict-line.ts';

/** The world, keeping of each parcel the line of its first verdict: what was visible before anything came later. */
export function notingFirst(world: ScreeningWorld, first: Map<ParcelId, string>): ScreeningWorld {
  return {
    ...world,
    dossiers: {
      ...world.dossiers,
      async save(dossier, entry) {
        const outcome = await world.dossiers.save(dossier, entry);
        const id = parcelId(dossier.key);
        if (outcome === 'saved' && dossier.verdict !== null && !first.has(id)) {
          first.set(id, `${verdictLine(dossier, await world.books(), world.clock.now())}\n`);
        }
        return outcome;
      },
    },
  };
}

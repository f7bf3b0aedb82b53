import type { ParcelId } from '../../../shared/model/parcel-key.ts';
import { chunks, type ScreeningWorld } from './screening.ts';
import { verdictLine } from './verdict-line.ts';
import { writeLines } from './write-lines.ts';

/** Writes a line per parcel, in the order in which the parcels were met; packed when the path ends in `.gz`. */
export async function writeVerdicts(
  world: ScreeningWorld,
  parcels: ReadonlySet<ParcelId>,
  out: string,
): Promise<ReadonlyMap<string, number>> {
  const lanes = new Map<string, number>();
  await writeLines(lines(), out);
  return lanes;

  async function* lines(): AsyncGenerator<string> {
    const books = await world.books();
    for (const chunk of chunks([...parcels])) {
      const dossiers = await world.dossiers.load(chunk, 'strong');
      for (const id of chunk) {
        const dossier = dossiers.get(id);
        if (dossier === undefined || dossier.versions.length === 0) continue;
        const lane = dossier.verdict?.lane ?? 'none';
        lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
        yield `${verdictLine(dossier, books, world.clock.now())}\n`;
      }
    }
  }
}

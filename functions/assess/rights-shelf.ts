import type { RightsIndex } from '../../shared/domain/screen/index/rights-index.ts';
import { openSnapshot } from '../../shared/domain/screen/index/snapshot.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { RightsSnapshot, RightsSnapshots } from '../../shared/ports/rights-snapshots.ts';
import { log } from '../../shared/wire/log/log-line.ts';

export type Snapshots = Pick<RightsSnapshots, 'current' | 'previous'>;

/**
 * Keeps the rights open for look-up; opens anew only when another snapshot was published. One that does not open is refused once and
 * the last good one stays; without any, parcels wait (Busy), for an unscreened one would pass as clean. Null before the first publication.
 */
export function rightsShelf(snapshots: Snapshots): () => Promise<RightsIndex | null> {
  let shelf: RightsIndex | null = null;
  let version: string | null = null;
  return async () => {
    const current = await snapshots.current();
    if (current === null || (shelf !== null && current.version === version)) return shelf;
    const opened = opening(current) ?? (version === null ? await older() : shelf);
    if (opened === null) throw new Busy('no snapshot of the rights can be opened');
    [shelf, version] = [opened, current.version];
    return opened;
  };

  async function older(): Promise<RightsIndex | null> {
    const previous = await snapshots.previous();
    return previous === null ? null : opening(previous);
  }
}

function opening({ version, bytes }: RightsSnapshot): RightsIndex | null {
  try {
    return openSnapshot(bytes);
  } catch (error) {
    log('rights-snapshot-refused', { version, cause: error instanceof Error ? error.name : 'unknown' });
    return null;
  }
}

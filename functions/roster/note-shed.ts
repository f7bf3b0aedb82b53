import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { withShed } from '../../shared/domain/dossier/with-shed.ts';
import { releaseReceipts } from '../../shared/domain/receipts/receipts-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { PlacedPick, Shedding } from '../../shared/model/pick.ts';
import type { World } from './world.ts';

const ATTEMPTS = 6;

/** Writes into the dossier that nobody inspects the parcel, and tells the declarant where that releases it. Twice is once. */
export async function noteShed(
  { dossiers, references, outbox, clock }: Pick<World, 'dossiers' | 'references' | 'outbox' | 'clock'>,
  { ebpCode, orderNo }: Pick<PlacedPick, 'ebpCode' | 'orderNo'>,
  shed: Shedding,
): Promise<void> {
  const policy = (await references.current()).policy ?? defaultPolicy;
  const id = parcelId({ ebpCode, orderNo });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = (await dossiers.load([id], 'strong')).get(id);
    if (present === undefined) return;
    const noted = withShed(present, shed);
    const now = clock.now();
    if (noted !== present && (await dossiers.save(noted, queueEntryOf(noted, policy, now))) === 'stale') continue;
    if (stateOf(noted, policy, now) === 'released') await outbox.notices(releaseReceipts(noted, shed.at));
    return;
  }
  throw new Busy('the parcel kept changing');
}

import type { Dossier } from '../../model/dossier.ts';
import { parcelId } from '../../model/parcel-key.ts';
import type { PullTask } from '../../model/raw-payment.ts';

/** The wake-up that sets an unfinished pull going; none while nothing is wanted, or after an answer or the end. */
export function pullTasks({ key, rawPayment }: Pick<Dossier, 'key' | 'rawPayment'>): readonly PullTask[] {
  if (rawPayment === null || rawPayment.answers.length > 0 || rawPayment.overdueAt !== null) return [];
  return [{ parcel: parcelId(key), notBefore: rawPayment.wantedAt }];
}

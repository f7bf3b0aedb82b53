import type { ParcelId } from '../../model/parcel-key.ts';
import type { Payments } from '../../ports/payments.ts';
import { PairMap } from './pair-map.ts';

export function memoryPayments(): Payments {
  const stored = new PairMap<readonly ParcelId[]>();
  return {
    async join({ payCode, payTransactionId }, parcel) {
      const members = stored.get(payCode, payTransactionId) ?? [];
      if (members.includes(parcel)) return members;
      const joined = [...members, parcel].sort();
      stored.set(payCode, payTransactionId, joined);
      return joined;
    },

    async leave({ payCode, payTransactionId }, parcel) {
      const members = stored.get(payCode, payTransactionId) ?? [];
      stored.set(
        payCode,
        payTransactionId,
        members.filter((member) => member !== parcel),
      );
    },

    async members({ payCode, payTransactionId }) {
      return stored.get(payCode, payTransactionId) ?? [];
    },
  };
}

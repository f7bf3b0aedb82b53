import type { ParcelId } from '../../model/parcel-key.ts';
import type { PaymentKey, Payments } from '../../ports/payments.ts';

export function memoryPayments(): Payments {
  const stored = new Map<string, Set<ParcelId>>();
  return {
    async join(payment, parcel) {
      const parcels = stored.get(nameOf(payment)) ?? new Set<ParcelId>();
      stored.set(nameOf(payment), parcels.add(parcel));
      return [...parcels].sort();
    },

    async leave(payment, parcel) {
      stored.get(nameOf(payment))?.delete(parcel);
    },

    async members(payment) {
      return [...(stored.get(nameOf(payment)) ?? [])].sort();
    },
  };
}

function nameOf({ payCode, payTransactionId }: PaymentKey): string {
  return `${payCode}#${payTransactionId}`;
}

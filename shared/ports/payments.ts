import type { ParcelId } from '../model/parcel-key.ts';

export interface PaymentKey {
  readonly payCode: string;
  readonly payTransactionId: string;
}

/** Which parcels a payment number touches: by their order or by their payment document. */
export interface Payments {
  /** Adds the parcel and answers all members, sorted. Adding twice changes nothing. */
  join(payment: PaymentKey, parcel: ParcelId): Promise<readonly ParcelId[]>;
  leave(payment: PaymentKey, parcel: ParcelId): Promise<void>;
  members(payment: PaymentKey): Promise<readonly ParcelId[]>;
}

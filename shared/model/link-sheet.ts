import type { ParcelId } from './parcel-key.ts';

/**
 * Whom and what the ledger of links knows. People, phones, addresses and accounts go by keyed tokens, firms by their code.
 * No document of CEB and no raw payment data names a device or an IP address, so there is no such kind.
 */
export type LinkKind =
  | 'buyer'
  | 'payer'
  | 'phone'
  | 'address'
  | 'account'
  | 'platform'
  | 'merchant'
  | 'paymentFirm'
  | 'carrier'
  | 'agent';

export interface LinkEntity {
  readonly kind: LinkKind;
  /** 96 bits of a keyed token, base64url; of a firm its code. */
  readonly token: string;
}

/** What a parcel's papers join: each of `to` is to stand on the sheet of `from`. */
export interface LinkEdges {
  readonly from: LinkEntity;
  readonly to: readonly LinkEntity[];
}

/** Where and when an edge was seen. `day` is a day of China since 1970-01-01, as a document states it: never that of an arrival. */
export interface Sighting {
  readonly day: number;
  readonly parcel: ParcelId;
}

export interface Neighbour {
  readonly token: string;
  readonly firstDay: number;
  /** The last day of the week of the last sighting: so a sheet changes once a week at most for the same neighbour. */
  readonly lastDay: number;
  /** The parcel of the first sighting; of several on that day the one that sorts first. */
  readonly parcel: ParcelId;
}

/** The neighbours of one kind: all of them while they are few, else those with the smallest hashes, a fair sample. */
export interface Sketch {
  readonly kind: LinkKind;
  /** By hash, smallest first. */
  readonly neighbours: readonly Neighbour[];
  /** True when others were seen that the sample leaves out. */
  readonly isSample: boolean;
}

/** What one entity was seen with. `rev` counts the writes; 0 was never written. Sketches are sorted by kind. */
export interface LinkSheet {
  readonly entity: LinkEntity;
  readonly rev: number;
  readonly sketches: readonly Sketch[];
}

/** Distinct neighbours up to the parcel's own day, itself included: exact while they are few, else estimates. */
export interface LinkCount {
  readonly all: number;
  /** Seen within 30 days; a sighting counts to the end of its week. */
  readonly month: number;
  /** Seen for the first time within 7 days. */
  readonly newInWeek: number;
}

/** How shared the identities of a parcel are. Of several (two phones, two payers) the most shared one counts. */
export interface LinkCounts {
  readonly buyersOfPhone: LinkCount;
  readonly buyersOfAddress: LinkCount;
  /** Of payers other than the buyer; zeros when the buyer paid. */
  readonly buyersOfPayer: LinkCount;
  readonly phonesOfBuyer: LinkCount;
  readonly addressesOfBuyer: LinkCount;
  /** Others who paid for the buyer. */
  readonly payersOfBuyer: LinkCount;
  readonly platformsOfMerchant: LinkCount;
  readonly paymentFirmsOfMerchant: LinkCount;
  readonly carriersOfMerchant: LinkCount;
  readonly agentsOfMerchant: LinkCount;
  /** Accounts that were paid for the merchant's orders, as raw payment data name them. */
  readonly accountsOfMerchant: LinkCount;
  /** Days since the buyer was first seen, 0 on the first day. */
  readonly daysKnown: number;
}

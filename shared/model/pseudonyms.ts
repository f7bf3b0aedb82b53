/** The keyed tokens by which the ledger of quota, links and traces alike know the people of a parcel and the places that its goods go to. */
export interface Pseudonyms {
  readonly buyer: string;
  readonly buyerPhone: string;
  /** The block of a hundred numbers that the buyer's phone lies in. */
  readonly phoneBlock: string;
  /** Of the platform and the buyer's account there; null without an order. */
  readonly account: string | null;
  readonly consignee: string;
  readonly consigneePhone: string;
  /** The address to the room, the building that it lies in, which whoever lives or works there shares, and the street. */
  readonly room: string;
  readonly building: string;
  readonly street: string;
  /** Of every payment, in their order. */
  readonly payers: readonly string[];
}

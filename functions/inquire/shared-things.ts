import type { ParcelId } from '../../shared/model/parcel-key.ts';
import type { LinkNode } from '../../shared/wire/http/schemas/parcel.ts';

/** Something that a parcel shares with others, and the parcels behind it as far as they are known by name. */
export interface SharedThing {
  readonly node: LinkNode;
  readonly parcels: readonly ParcelId[];
  /** Other phones, addresses and payers of the parcel's buyer, each with the parcel that it was first seen in. */
  readonly further: readonly { readonly node: LinkNode; readonly seenIn: ParcelId }[];
  /** True when more stand behind it than are named. */
  readonly isSample: boolean;
}

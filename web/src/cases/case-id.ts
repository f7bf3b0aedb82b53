import { type ParcelKey, parcelId } from '../../../shared/model/parcel-key.ts';
import { stableHash } from '../../../shared/notation/stable-hash.ts';

const LENGTH = 16;

/** The id of the case of a parcel and a right, as the server makes it; a test holds the two together. */
export function caseId(parcel: ParcelKey, recordNo: string): string {
  return `ip-${stableHash(`${parcelId(parcel)} ${recordNo}`, LENGTH)}`;
}

import type { ParcelId } from '../../model/parcel-key.ts';
import { stableHash } from '../../notation/stable-hash.ts';

const LENGTH = 16;

/** The id of the case of a parcel and a right: who opens it twice opens the same. */
export function caseId(parcel: ParcelId, recordNo: string): string {
  return `ip-${stableHash(`${parcel} ${recordNo}`, LENGTH)}`;
}

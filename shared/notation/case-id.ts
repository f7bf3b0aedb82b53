import { stableHash } from './stable-hash.ts';

const LENGTH = 16;

/** The id of the case of a parcel, by its `ParcelId`, and a right: who opens it twice opens the same. */
export function caseId(parcel: string, recordNo: string): string {
  return `ip-${stableHash(`${parcel} ${recordNo}`, LENGTH)}`;
}

import type { Arrival, Version } from './dossier.ts';
import type { ParcelId } from './parcel-key.ts';

/** One accepted document on its way from intake to assessment: what a dossier will keep of it. */
export type Arrived = Version;

/** Goods of a parcel's return that are back at the supervised site, on their way to assessment. */
export interface Returned {
  readonly parcel: ParcelId;
  readonly arrival: Arrival;
}

/** Content type of an arrival that an inspector noted; no enterprise can submit it. */
export const ARRIVAL_TYPE = 'application/vnd.sandan.arrival+json';

/** Raw bytes as received: the write-ahead log. Keys are ordered by time of receipt. */
export interface Submission {
  readonly key: string;
  readonly submissionId: string;
  readonly org: string;
  readonly contentType: 'application/json' | 'application/xml' | 'application/x-ndjson' | typeof ARRIVAL_TYPE;
  readonly receivedAt: string;
  readonly sha256: string;
}

import type { Version } from './dossier.ts';

/** One accepted document on its way from intake to assessment: what a dossier will keep of it. */
export type Arrived = Version;

/** Raw bytes as received: the write-ahead log. Keys are ordered by time of receipt. */
export interface Submission {
  readonly key: string;
  readonly submissionId: string;
  readonly org: string;
  readonly contentType: 'application/json' | 'application/xml' | 'application/x-ndjson';
  readonly receivedAt: string;
  readonly sha256: string;
}

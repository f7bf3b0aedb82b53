import type { Document } from './document/document.ts';

/** One accepted document on its way from intake to assessment. */
export interface Arrived {
  readonly document: Document;
  readonly receivedAt: string;
  readonly digest: string;
  readonly submissionId: string;
  readonly sender: string;
}

/** Raw bytes as received: the write-ahead log. Keys are ordered by time of receipt. */
export interface Submission {
  readonly key: string;
  readonly submissionId: string;
  readonly org: string;
  readonly contentType: 'application/json' | 'application/xml' | 'application/x-ndjson';
  readonly receivedAt: string;
  readonly sha256: string;
}

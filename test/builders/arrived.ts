import type { Document } from '../../shared/model/document/document.ts';
import type { Arrived } from '../../shared/model/submission.ts';
import { documentDigest } from '../../shared/wire/document/document-digest.ts';
import { declaration, order, payment, waybill } from './parcel.ts';

export const RECEIVED_AT = '2026-11-04T04:30:00.000Z';

/** A document as intake hands it on. */
export function arrived(document: Document, over: Partial<Arrived> = {}): Arrived {
  return {
    document,
    receivedAt: RECEIVED_AT,
    digest: documentDigest(document),
    submissionId: 'S1',
    sender: '3104W60001',
    ...over,
  };
}

/** The four documents of the consistent parcel. */
export function fourDocuments(): Document[] {
  return [
    { type: 'order', body: order() },
    { type: 'payment', body: payment() },
    { type: 'waybill', body: waybill() },
    { type: 'declaration', body: declaration() },
  ];
}

import type { Insight } from '../../model/insight.ts';
import type { IpOutcomeNews } from '../../model/ip-outcome.ts';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { RawPaymentNews } from '../../model/raw-payment.ts';
import type { Arrived, Returned } from '../../model/submission.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** What the documents queue carries. */
export type DocumentsMessage =
  | { readonly kind: 'arrived'; readonly documents: readonly Arrived[] }
  | { readonly kind: 'reassess'; readonly parcels: readonly ParcelId[] }
  | { readonly kind: 'returned'; readonly returned: readonly Returned[] }
  | { readonly kind: 'insights'; readonly insights: readonly Insight[] }
  | { readonly kind: 'rawPayments'; readonly news: readonly RawPaymentNews[] }
  | { readonly kind: 'ipOutcomes'; readonly outcomes: readonly IpOutcomeNews[] };

/** Throws `UnreadableMessage`. */
export function readDocumentsMessage(body: string): DocumentsMessage {
  const { kind, documents, parcels, returned, insights, news, outcomes } = messageFields('documents', body);
  if (kind === 'arrived') {
    return { kind, documents: messageList('documents', documents, 'object') as readonly Arrived[] }; // our own outbox wrote them
  }
  if (kind === 'reassess') {
    return { kind, parcels: messageList('documents', parcels, 'string') as readonly ParcelId[] }; // our own outbox wrote them
  }
  if (kind === 'returned') {
    return { kind, returned: messageList('documents', returned, 'object') as readonly Returned[] }; // our own outbox wrote them
  }
  if (kind === 'insights') {
    return { kind, insights: messageList('documents', insights, 'object') as readonly Insight[] }; // our own outbox wrote them
  }
  if (kind === 'rawPayments') {
    return { kind, news: messageList('documents', news, 'object') as readonly RawPaymentNews[] }; // our own outbox wrote them
  }
  if (kind === 'ipOutcomes') {
    return { kind, outcomes: messageList('documents', outcomes, 'object') as readonly IpOutcomeNews[] }; // our own outbox wrote them
  }
  throw new UnreadableMessage('documents');
}

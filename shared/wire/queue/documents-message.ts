import type { ParcelId } from '../../model/parcel-key.ts';
import type { Arrived } from '../../model/submission.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** What the documents queue carries. */
export type DocumentsMessage =
  | { readonly kind: 'arrived'; readonly documents: readonly Arrived[] }
  | { readonly kind: 'reassess'; readonly parcels: readonly ParcelId[] };

/** Throws `UnreadableMessage`. */
export function readDocumentsMessage(body: string): DocumentsMessage {
  const { kind, documents, parcels } = messageFields('documents', body);
  if (kind === 'arrived') {
    return { kind, documents: messageList('documents', documents, 'object') as readonly Arrived[] }; // our own outbox wrote them
  }
  if (kind === 'reassess') {
    return { kind, parcels: messageList('documents', parcels, 'string') as readonly ParcelId[] }; // our own outbox wrote them
  }
  throw new UnreadableMessage('documents');
}

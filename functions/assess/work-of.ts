import type { DocumentsMessage } from '../../shared/wire/queue/documents-message.ts';
import type { Work } from './sort-work.ts';

/** A message of the documents queue as work. */
export function workOf(message: DocumentsMessage): Work {
  return message.kind === 'arrived'
    ? { arrived: message.documents, reassess: [] }
    : { arrived: [], reassess: message.parcels };
}

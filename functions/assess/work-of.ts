import type { DocumentsMessage } from '../../shared/wire/queue/documents-message.ts';
import type { Work } from './sort-work.ts';

/** A message of the documents queue as work. */
export function workOf(message: DocumentsMessage): Work {
  switch (message.kind) {
    case 'arrived':
      return { arrived: message.documents, reassess: [] };
    case 'reassess':
      return { arrived: [], reassess: message.parcels };
    case 'returned':
      return { arrived: [], reassess: [], returned: message.returned };
    case 'insights':
      return { arrived: [], reassess: [], insights: message.insights };
    case 'rawPayments':
      return { arrived: [], reassess: [], rawPayments: message.news };
    case 'ipOutcomes':
      return { arrived: [], reassess: [], ipOutcomes: message.outcomes };
  }
}

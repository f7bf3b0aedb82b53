import type { Receipt } from '../../model/receipt.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** The receipts of one message of the notices queue. Throws `UnreadableMessage`. */
export function readNoticesMessage(body: string): readonly Receipt[] {
  const { kind, receipts } = messageFields('notices', body);
  if (kind !== 'receipts') throw new UnreadableMessage('notices');
  return messageList('notices', receipts, 'object') as readonly Receipt[]; // our own outbox wrote them
}

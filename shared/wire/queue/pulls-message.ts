import type { PullTask } from '../../model/raw-payment.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** The tasks of one message of the pulls queue. Throws `UnreadableMessage`. */
export function readPullsMessage(body: string): readonly PullTask[] {
  const { kind, pulls } = messageFields('pulls', body);
  if (kind !== 'pulls') throw new UnreadableMessage('pulls');
  return messageList('pulls', pulls, 'object') as readonly PullTask[]; // our own outbox wrote them
}

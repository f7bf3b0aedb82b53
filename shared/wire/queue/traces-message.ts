import type { Trace } from '../../model/trace.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** The traces of one message of the traces queue. Throws `UnreadableMessage`. */
export function readTracesMessage(body: string): readonly Trace[] {
  const { kind, traces } = messageFields('traces', body);
  if (kind !== 'traces') throw new UnreadableMessage('traces');
  return messageList('traces', traces, 'object') as readonly Trace[]; // our own outbox wrote them
}

import type { Pick } from '../../model/pick.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** The picks of one message of the inspections queue. Throws `UnreadableMessage`. */
export function readInspectionsMessage(body: string): readonly Pick[] {
  const { kind, picks } = messageFields('inspections', body);
  if (kind !== 'picks') throw new UnreadableMessage('inspections');
  return messageList('inspections', picks, 'object') as readonly Pick[]; // our own outbox wrote them
}

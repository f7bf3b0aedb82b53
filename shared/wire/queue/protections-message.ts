import type { ProtectionTask } from '../../model/ip-outcome.ts';
import { messageFields, messageList, UnreadableMessage } from './message-body.ts';

/** The tasks of one message of the protections queue. Throws `UnreadableMessage`. */
export function readProtectionsMessage(body: string): readonly ProtectionTask[] {
  const { kind, protections } = messageFields('protections', body);
  if (kind !== 'protections') throw new UnreadableMessage('protections');
  return messageList('protections', protections, 'object') as readonly ProtectionTask[]; // our own outbox wrote them
}

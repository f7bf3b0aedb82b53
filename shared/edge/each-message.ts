import { randomUUID } from 'node:crypto';
import { Busy } from '../faults/busy.ts';
import { Refusal } from '../faults/refusal.ts';
import { defectFields } from '../wire/log/defect-fields.ts';
import { log } from '../wire/log/log-line.ts';

/** What the shell reads of an SQS batch, and what it answers (AWS, "Reporting batch item failures"). */
export interface QueueEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}
export interface QueueReply {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}
export type QueueHandler = (event: QueueEvent) => Promise<QueueReply>;

/**
 * Handles the messages of a batch one after the other, so that messages of one parcel do not get in each other's way.
 * A refusal is logged and consumed; a message that met anything else comes again, and after five tries goes to the dead letters.
 */
export function eachMessage<T>(
  read: (body: string) => T,
  handle: (message: T, messageId: string) => Promise<void>,
): QueueHandler {
  return async ({ Records }) => {
    const failed: string[] = [];
    for (const { messageId, body } of Records) {
      try {
        await handle(read(body), messageId);
      } catch (error) {
        if (!isConsumed(error, messageId)) failed.push(messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

function isConsumed(error: unknown, messageId: string): boolean {
  if (error instanceof Refusal) {
    log('message-refused', { messageId, kind: error.kind, problems: error.problems.length });
    return true;
  }
  if (error instanceof Busy) log('message-busy', { messageId, cause: error.message });
  else log('message-failed', { messageId, errorId: randomUUID(), ...defectFields(error) });
  return false;
}

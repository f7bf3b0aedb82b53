import type { QueueEvent, QueueHandler } from './each-message.ts';
import { eachMessage } from './each-message.ts';

/** One message of a batch, read. */
export interface BatchMessage<T> {
  readonly messageId: string;
  readonly content: T;
}

/**
 * Handles the readable messages of a batch together, where one write for all is cheaper than one for each.
 * A message that cannot be read fails alone; when the handling fails, the whole batch comes again.
 */
export function wholeBatch<T>(
  read: (body: string) => T,
  handle: (messages: readonly BatchMessage<T>[]) => Promise<void>,
): QueueHandler {
  return async (event: QueueEvent) => {
    const messages: BatchMessage<T>[] = [];
    const reading = eachMessage(read, async (content, messageId) => {
      messages.push({ messageId, content });
    });
    const { batchItemFailures: unreadable } = await reading(event);
    if (messages.length === 0) return { batchItemFailures: unreadable };
    const handling = eachMessage(
      () => messages,
      (all) => handle(all),
    );
    const first = messages.slice(0, 1).map(({ messageId }) => ({ messageId, body: '' }));
    const { batchItemFailures: failed } = await handling({ Records: first });
    const unhandled = failed.length > 0 ? messages.map(({ messageId }) => ({ itemIdentifier: messageId })) : [];
    return { batchItemFailures: [...unreadable, ...unhandled] };
  };
}

/** A queue message that no reader understands: it goes back to the queue and at last to its dead letters, where an alarm waits. */
export class UnreadableMessage extends Error {
  constructor(queue: string) {
    super(`a message of the ${queue} queue is not of the agreed shape`);
    this.name = 'UnreadableMessage';
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The message as an object; what stands in it was written by our own outbox and is only checked for its kind. */
export function messageFields(queue: string, body: string): Fields {
  const value: unknown = parsed(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableMessage(queue);
  return value as Fields; // the line above saw an object
}

/** One list of a message, each of its items an object or a string as `item` says. */
export function messageList(queue: string, list: unknown, item: 'object' | 'string'): readonly unknown[] {
  if (!Array.isArray(list)) throw new UnreadableMessage(queue);
  if (!list.every((one) => typeof one === item && one !== null)) throw new UnreadableMessage(queue);
  return list;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

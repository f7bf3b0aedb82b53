/** SQS bills per 64 KB of a message. */
const MESSAGE_BYTES = 65_536;

/** U+FFFE and U+FFFF are the only characters of well-formed JSON that SQS refuses (SendMessage, "MessageBody"). */
const REFUSED = /[\uFFFE\uFFFF]/g;

/** A message body and its size in UTF-8 bytes. */
export interface PackedMessage {
  readonly body: string;
  readonly bytes: number;
}

/**
 * Packs items into as few message bodies `{"kind":…,"<list>":[…]}` as fit 64 KB each, in order.
 * An item that is larger by itself gets a message of its own.
 */
export function packMessages(kind: string, list: string, items: readonly unknown[]): readonly PackedMessage[] {
  const open = `{"kind":"${kind}","${list}":[`;
  const frame = open.length + 2;
  const messages: PackedMessage[] = [];
  let texts: string[] = [];
  let bytes = frame;
  const close = () => {
    if (texts.length > 0) messages.push({ body: `${open}${texts.join(',')}]}`, bytes });
    texts = [];
    bytes = frame;
  };
  for (const item of items) {
    const text = JSON.stringify(item).replace(REFUSED, escaped);
    const size = Buffer.byteLength(text);
    if (texts.length > 0 && bytes + 1 + size > MESSAGE_BYTES) close();
    bytes += size + (texts.length > 0 ? 1 : 0);
    texts.push(text);
  }
  close();
  return messages;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16)}`;
}

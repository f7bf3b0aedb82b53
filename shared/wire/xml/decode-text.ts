import { isAscii, isUtf8 } from 'node:buffer';
import { Refusal } from '../../faults/refusal.ts';
import { unreadable } from './unreadable.ts';

/** What a message may weigh, in bytes, unless the caller says otherwise. */
export const MAX_MESSAGE_BYTES = 10 * 1024 * 1024;

const UTF8_NAMES = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const GB_NAMES = new Set(['gb2312', 'gbk', 'gb18030']);

/** The encodings seen in CEB messages (messages.md §3): UTF-8 with or without a mark, and GB 2312 with its supersets. */
export function decodeText(bytes: Uint8Array, maxBytes: number = MAX_MESSAGE_BYTES): string {
  if (bytes.length > maxBytes)
    throw new Refusal('too-large', `The message has ${bytes.length} bytes: send at most ${maxBytes}.`);
  refuseUtf16(bytes);
  return decode(bytes, encodingOf(bytes));
}

function refuseUtf16([first, second]: Uint8Array): void {
  const marked = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  if (marked || first === 0 || second === 0) throw unreadable('The message is UTF-16: send UTF-8.');
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(opening)?.[1]?.toLowerCase();
  if (declared === undefined || UTF8_NAMES.has(declared)) return 'utf-8';
  if (!GB_NAMES.has(declared)) throw unreadable('The declared encoding is not supported: send UTF-8 or GB 2312.');
  if (isUtf8(bytes) && !isAscii(bytes))
    throw unreadable('The declaration says GB 2312, but the bytes are UTF-8: correct the declaration.');
  return 'gb18030';
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'GB 2312';
    throw unreadable(`The bytes are not valid ${name}: declare the encoding that the message is really written in.`);
  }
}

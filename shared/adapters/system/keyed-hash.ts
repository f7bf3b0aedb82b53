import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;
const INNER = 0x36;
const OUTER = 0x5c;
/** Of UTF-8, for one UTF-16 unit. */
const MOST_BYTES = 3;
const FIRST_ROOM = 1024;

/**
 * HMAC-SHA-256 of texts under one key. By its definition (RFC 2104) two hashes over blocks that are prepared once: Node’s own
 * `createHmac` makes a context for every text, which costs more than the hashing.
 */
export function keyedHash(key: Uint8Array): (text: string, encoding: 'base64url' | 'hex') => string {
  const short = key.length > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key;
  const outer = padded(short, OUTER, HASH_BYTES);
  let inner = padded(short, INNER, FIRST_ROOM);
  /** Of the first so many bytes behind the block: texts are few lengths. */
  let views: Buffer[] = [];
  return (text, encoding) => {
    const room = text.length * MOST_BYTES;
    if (BLOCK_BYTES + room > inner.length) {
      inner = padded(short, INNER, room * 2);
      views = [];
    }
    const written = inner.write(text, BLOCK_BYTES, 'utf8');
    views[written] ??= inner.subarray(0, BLOCK_BYTES + written);
    outer.write(hash('sha256', views[written], 'binary'), BLOCK_BYTES, 'latin1');
    return hash('sha256', outer, encoding);
  };
}

/** The key’s block under a pad, with room behind it. */
function padded(key: Uint8Array, pad: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK_BYTES + room);
  for (let at = 0; at < BLOCK_BYTES; at += 1) bytes[at] = (key[at] ?? 0) ^ pad;
  return bytes;
}

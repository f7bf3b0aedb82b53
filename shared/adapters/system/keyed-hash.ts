import { type BinaryToTextEncoding, createHmac, hash } from 'node:crypto';

const BLOCK = 64;
const DIGEST = 32;
const INNER = 0x36;
const OUTER = 0x5c;
/** Longer than any name, number or address. */
const TEXT_BYTES = 4096;

/**
 * HMAC-SHA-256 (RFC 2104) of UTF-8 texts. Made of two one-shot hashes over buffers that stay, since Node's Hmac objects cost
 * twice that, and every parcel needs ten.
 */
export function keyedHash(key: Uint8Array): (text: string, encoding: BinaryToTextEncoding) => string {
  const inner = padded(key, INNER, TEXT_BYTES);
  const outer = padded(key, OUTER, DIGEST);
  return (text, encoding) => {
    if (text.length * 3 > TEXT_BYTES) return createHmac('sha256', key).update(text).digest(encoding);
    const end = BLOCK + inner.write(text, BLOCK);
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), BLOCK, 'binary');
    return hash('sha256', outer, encoding);
  };
}

/** The key as RFC 2104 pads it, and room behind it. */
function padded(key: Uint8Array, pad: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK + room);
  bytes.set(key.length > BLOCK ? hash('sha256', key, 'buffer') : key);
  for (let at = 0; at < BLOCK; at += 1) bytes[at] = (bytes[at] ?? 0) ^ pad;
  return bytes;
}

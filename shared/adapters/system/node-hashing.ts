import { createHmac, createSecretKey, hash } from 'node:crypto';

/** The primitives of the draws. */
export const nodeHashing = {
  sha256: (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer'),
  hmac: (key: Uint8Array) => {
    // Prepared once: handing the raw bytes over costs six times the hash, at every call.
    const secret = createSecretKey(key);
    return (text: string): Uint8Array => createHmac('sha256', secret).update(text).digest();
  },
};

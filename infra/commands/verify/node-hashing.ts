import { createHmac, createSecretKey, hash } from 'node:crypto';
import type { Hashing } from '../../../shared/domain/draw/verify-day.ts';

export const nodeHashing: Hashing = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  hmac: (key) => {
    // Prepared once: handing the raw bytes over costs six times the hash, at every call.
    const secret = createSecretKey(key);
    return (text) => createHmac('sha256', secret).update(text).digest();
  },
};

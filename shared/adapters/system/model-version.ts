import { hash } from 'node:crypto';

const LENGTH = 16;

/** What a learnt model goes by: the beginning of the SHA-256 of its bytes. */
export function modelVersion(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, LENGTH);
}

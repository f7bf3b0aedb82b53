import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { referenceWarnings } from '../../../shared/domain/reference/reference-warnings.ts';
import { Reference } from '../../../shared/model/reference.ts';

export interface ReferenceFile {
  readonly reference: Reference;
  /** Names the content: the same file gives the same version. */
  readonly version: string;
  readonly warnings: readonly string[];
}

/** A reference file, packed or not (interfaces.md §6), or the sentence that says why it cannot be used. */
export function readReferenceFile(path: string): ReferenceFile | string {
  let raw: unknown;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
    if (path.endsWith('.gz')) bytes = gunzipSync(bytes);
    raw = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    return `${path} cannot be read: ${error instanceof Error ? error.message : 'unknown fault'}`;
  }
  const read = Reference.safeParse(raw);
  if (!read.success) {
    const faults = read.error.issues.slice(0, 10).map(({ path: where, message }) => `/${where.join('/')} ${message}`);
    return `${path} is not reference data: ${faults.join('; ')}`;
  }
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { reference: read.data, version, warnings: referenceWarnings(raw) };
}

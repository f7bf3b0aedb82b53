import { gunzipSync, gzipSync } from 'node:zlib';
import { LearntState } from '../../model/learnt-model.ts';

/** JSON, packed, members in the order of the schema: the same model gives the same bytes, whether it was made or read. */
export function writeLearntModel(model: LearntState): Uint8Array {
  return gzipSync(JSON.stringify(LearntState.parse(model)));
}

/** Null for anything that is no model of this layout: another one learns anew instead of guessing. */
export function readLearntModel(bytes: Uint8Array): LearntState | null {
  try {
    const read = LearntState.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

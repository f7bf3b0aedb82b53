import type { Right } from '../../../model/right.ts';
import { compileRights } from './compile-rights.ts';
import { writeSnapshot } from './snapshot.ts';

/** The rights as one binary object that `openSnapshot` opens. */
export function buildSnapshot(rights: readonly Right[]): Uint8Array {
  return writeSnapshot(compileRights(rights));
}

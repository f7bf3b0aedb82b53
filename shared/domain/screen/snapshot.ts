import type { Right } from '../../model/right.ts';
import { compileRights, type RightsIndex } from './compile-rights.ts';

/** The rights as one binary object that `openSnapshot` opens. */
export function buildSnapshot(rights: readonly Right[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rights));
}

/** The index of a snapshot. Throws a `RangeError` with the reason when the bytes are none, or damaged. */
export function openSnapshot(bytes: Uint8Array): RightsIndex {
  const rights: readonly Right[] = JSON.parse(new TextDecoder().decode(bytes));
  return compileRights(rights);
}

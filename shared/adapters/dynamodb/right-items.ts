import type { RightVersion } from '../../model/recordation.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { bytesOf, type Item, itemKey } from './attributes.ts';

/*
 * Items of the registry, in the Reference table. The scope is in the key: whoever asks with the holder's code reaches that partition only.
 *   RIGHTS#<holder>, <recordNo>       the version in force, `rev`; of a set that is not decided also `set` and the version `seen` till then
 *   RIGHT#<recordNo>, claim           who holds the number: one holder for good
 *   RIGHT#<recordNo>, v<number>       a version that was replaced
 *   RIGHT-HOLDERS, <holder>           holders, so that all can be gone through
 *   RIGHT-SET#<id>, state             a set of versions that become visible together (version-sets.ts)
 *   RIGHTS, changes                   a count of writes
 */

const VERSION_DIGITS = 10;
/** Stands where a right names no code of its holder; no code looks like it. */
const NOBODY = '-';

export const HOLDERS = 'RIGHT-HOLDERS';
export const CHANGES = itemKey('RIGHTS', 'changes');

export function holderOf({ right }: RightVersion): string {
  return right.holderCode ?? NOBODY;
}

export function headsOf(holder: string): string {
  return `RIGHTS#${holder}`;
}

export function headKey(holder: string, recordNo: string): Item {
  return itemKey(headsOf(holder), recordNo);
}

export function recordOf(recordNo: string): string {
  return `RIGHT#${recordNo}`;
}

export function claimKey(recordNo: string): Item {
  return itemKey(recordOf(recordNo), 'claim');
}

/** Where a version goes when another replaces it. */
export function pastItem(past: RightVersion): Item {
  const sk = `v${String(past.version).padStart(VERSION_DIGITS, '0')}`;
  return { ...itemKey(recordOf(past.right.recordNo), sk), body: { B: packed(past) } };
}

export function packed(one: RightVersion): Uint8Array {
  return squeezeText(JSON.stringify(one));
}

/** A version in an attribute; null where there is none. */
export function versionIn(item: Item | undefined, name: 'body' | 'seen'): RightVersion | null {
  if (item?.[name] === undefined) return null;
  const stored: RightVersion = JSON.parse(unsqueezeText(bytesOf(item, name)));
  return stored;
}

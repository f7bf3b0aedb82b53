import type { Version } from '../../model/dossier.ts';
import { isSameSlot, slotOf } from './slot.ts';

/**
 * Newest last, never by arrival: by slot, then appTime, then digest.
 * Two versions of one second differ only in their digest, which breaks the tie the same way on every machine.
 */
export function inOrder(a: Version, b: Version): number {
  return (
    compare(a.document.type, b.document.type) ||
    compare(slotOf(a.document), slotOf(b.document)) ||
    compare(a.document.body.appTime, b.document.body.appTime) ||
    compare(a.digest, b.digest)
  );
}

/** Of each slot the newest version, unless that one deletes it (`appType` 3). `versions` stand in order. */
export function inForce(versions: readonly Version[]): Version[] {
  return versions.filter((version, i) => {
    const next = versions[i + 1];
    const newest = next === undefined || !isSameSlot(next.document, version.document);
    return newest && version.document.body.appType !== '3';
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
  return versions.filter((version, at) => isInForce(version, versions[at + 1]));
}

/** Whether a version counts: it does not delete, and the version behind it, if there is one, is of another slot. */
export function isInForce({ document }: Version, next: Version | undefined): boolean {
  return document.body.appType !== '3' && (next === undefined || !isSameSlot(next.document, document));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

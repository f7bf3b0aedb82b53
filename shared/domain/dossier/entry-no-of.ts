import type { Dossier, Version } from '../../model/dossier.ts';
import { parcelId } from '../../model/parcel-key.ts';
import { firstEntryNumber } from '../../notation/entry-number.ts';

/**
 * The number that customs gave the declaration at its earliest reception, whichever was dealt with first; null before there is one.
 * Sending it again, changed or not, gives no other number, and so no other draw.
 */
export function entryNoOf({ key, versions, entryNo }: Pick<Dossier, 'key' | 'versions' | 'entryNo'>): string | null {
  const kept = firstEntryNumber(versions.filter(isDeclaration), parcelId(key));
  return entryNo === undefined || (kept !== null && kept < entryNo) ? kept : entryNo;
}

export function isDeclaration({ document }: Pick<Version, 'document'>): boolean {
  return document.type === 'declaration';
}

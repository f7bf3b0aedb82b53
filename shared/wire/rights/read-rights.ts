import type { ReadImport } from '../../model/read-import.ts';
import type { ImportedRight } from '../../model/right-import.ts';
import { decodedText } from '../csv/decoded-text.ts';
import { fewEnough } from '../csv/few-enough.ts';
import { readRightsCsv } from './read-rights-csv.ts';
import { readRightsJson } from './read-rights-json.ts';

/** More could not be written within the time of one request. */
export const MOST_RIGHTS = 2000;

/** An import in either form. Throws Refusal `unreadable` or `too-large`; faults of single lines are told line by line. */
export function readRights(bytes: Uint8Array, contentType: 'application/json' | 'text/csv'): ReadImport<ImportedRight> {
  const text = decodedText(bytes);
  const read = contentType === 'text/csv' ? readRightsCsv(text) : readRightsJson(text.replace(/^\uFEFF/, ''));
  return fewEnough(read, MOST_RIGHTS, 'rights');
}

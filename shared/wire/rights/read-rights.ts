import { Refusal } from '../../faults/refusal.ts';
import type { ReadImport } from '../../model/right-import.ts';
import { readRightsCsv } from './read-rights-csv.ts';
import { readRightsJson } from './read-rights-json.ts';

/** More could not be written within the time of one request. */
export const MOST_RIGHTS = 2000;

/** An import in either form. Throws Refusal `unreadable` or `too-large`; faults of single lines are told line by line. */
export function readRights(bytes: Uint8Array, contentType: 'application/json' | 'text/csv'): ReadImport {
  const text = decoded(bytes);
  const read = contentType === 'text/csv' ? readRightsCsv(text) : readRightsJson(text.replace(/^\uFEFF/, ''));
  const lines = new Set([...read.rows, ...read.faults].map(({ line }) => line));
  if (lines.size <= MOST_RIGHTS) return read;
  const detail = `至多 ${MOST_RIGHTS} 条，请分批 At most ${MOST_RIGHTS} rights at a time: send them in parts.`;
  throw new Refusal('too-large', detail, [{ detail, pointer: '', code: 'too-many-rights' }]);
}

/** UTF-8, or else GB 18030, in which spreadsheets on Chinese systems save CSV. */
function decoded(bytes: Uint8Array): string {
  const text = decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes);
  // A gateway that took the bytes for UTF-8 left marks where characters were.
  if (text !== null && !text.includes('\uFFFD')) return text;
  const detail = '编码无法识别，请存为 UTF-8 The encoding is not known: save the file as UTF-8.';
  throw new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'encoding' }]);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

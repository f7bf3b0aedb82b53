import { lostDocument, type ReadDocument } from '../document/read-document.ts';
import { readEvent } from '../json/read-documents.ts';

const NEWLINE = 0x0a;

/** Reads a page of document events, one a line; each line is judged on its own. Empty lines are no documents. Never throws. */
export function readLines(bytes: Uint8Array): ReadDocument[] {
  return [...linesOf(bytes)].flatMap((line, index) => (isBlank(line) ? [] : [readLine(line, index)]));
}

/** Reads one line; `index` is its place in the page. Never throws. */
export function readLine(line: Uint8Array, index: number): ReadDocument {
  const value = parsed(line);
  if (value === undefined) {
    const detail = 'the line is not JSON in UTF-8: write one document event a line';
    return lostDocument(index, [{ detail, pointer: '', code: 'unreadable' }]);
  }
  return readEvent(value, index);
}

export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
}

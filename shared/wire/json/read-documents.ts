import { type Problem, Refusal } from '../../faults/refusal.ts';
import type { DocumentType } from '../../model/document/document.ts';
import { CEB_LAYOUTS } from '../document/ceb-layout.ts';
import { documentKey } from '../document/document-key.ts';
import { isObject } from '../document/given.ts';
import { isTidy } from '../document/is-tidy.ts';
import { cutProblems, lostDocument, type ReadDocument, readDocument } from '../document/read-document.ts';
import { safeName } from '../document/safe-name.ts';
import { tidyBody } from './tidy-body.ts';

/** Of one JSON request. */
export const MOST_JSON_DOCUMENTS = 1000;

/** Problems in one reply, so that it stays under the 6 MB that a function may answer. */
const MOST_LISTED = 20_000;

/** One line of a file of document events (interfaces.md §4). `at` is an ISO instant as given. */
export interface ReadEvent extends ReadDocument {
  readonly at?: string;
  readonly sender?: string;
}

/**
 * Reads `{"documents":[{"type","body"}…]}`, 1 to 1,000 of them, of any types; each is judged on its own.
 * Throws Refusal `invalid-request` when the envelope itself is wrong.
 */
export function readDocuments(value: unknown): ReadDocument[] {
  const documents: unknown = isObject(value) ? value.documents : undefined;
  if (!Array.isArray(documents)) throw refuse('schema', 'The body must be {"documents":[{"type","body"}…]}.');
  if (documents.length === 0)
    throw refuse('schema', `The list of documents is empty: send 1 to ${MOST_JSON_DOCUMENTS}.`);
  if (documents.length > MOST_JSON_DOCUMENTS)
    throw refuse('too-many-documents', `${documents.length} documents: send at most ${MOST_JSON_DOCUMENTS} at once.`);
  const most = Math.floor(MOST_LISTED / documents.length);
  return documents.map((entry: unknown, index) => {
    const read = tidyEntry(entry, index) ?? readEntry(entry, index, `/documents/${index}`);
    return read.problems.length <= most ? read : { ...read, problems: cutProblems(read.problems, most) };
  });
}

/** Reads one document event; `index` is its place in the file. Never throws. */
export function readEvent(value: unknown, index = 0): ReadEvent {
  const read = tidyEntry(value, index) ?? readEntry(value, index, '');
  if (!isObject(value)) return read;
  const { at, sender } = value;
  const problems = [...read.problems];
  if (at !== undefined && !isInstant(at))
    problems.push(schema('/at', 'at is not an ISO time with an offset: write 2026-11-11T08:00:00+08:00'));
  if (sender !== undefined && typeof sender !== 'string') problems.push(schema('/sender', 'sender is not a string'));
  return {
    ...read,
    problems,
    document: problems.length === 0 ? read.document : null,
    ...(typeof at === 'string' ? { at } : {}),
    ...(typeof sender === 'string' ? { sender } : {}),
  };
}

const NO_PROBLEMS: readonly Problem[] = [];
const ENTRY_KEYS = new Set(['type', 'body', 'at', 'sender']);
const KNOWN_TYPES = new Map<unknown, DocumentType>(Object.values(CEB_LAYOUTS).map(({ type }) => [type, type]));

/** Most documents: with nothing to correct and nothing to tell, the body is taken as it was given. */
function tidyEntry(entry: unknown, index: number): ReadDocument | null {
  if (!isObject(entry)) return null;
  const type = KNOWN_TYPES.get(entry.type);
  const { body } = entry;
  if (type === undefined || !isObject(body)) return null;
  for (const key in entry) if (!ENTRY_KEYS.has(key)) return null;
  const document = { type, body };
  return isTidy(document) ? { index, type, key: documentKey(document), document, problems: NO_PROBLEMS } : null;
}

function readEntry(entry: unknown, index: number, pointer: string): ReadDocument {
  if (!isObject(entry)) return lostDocument(index, [schema(pointer, 'the document is not an object {"type","body"}')]);
  const type = KNOWN_TYPES.get(entry.type);
  const { body } = entry;
  if (type === undefined) {
    const detail = `type must be one of ${[...KNOWN_TYPES.values()].join(', ')}`;
    return lostDocument(index, [{ detail, pointer: `${pointer}/type`, code: 'unknown-type' }]);
  }
  const problems = Object.keys(entry)
    .filter((key) => !ENTRY_KEYS.has(key))
    .map((key) => schema(`${pointer}/${safeName(key)}`, `${safeName(key)} is not known here: remove it`));
  if (!isObject(body)) {
    problems.push(schema(`${pointer}/body`, 'body is not an object: give the fields of the document by name'));
    return { index, type, key: '', document: null, problems };
  }
  const place = `${pointer}/body`;
  const tidy = tidyBody(body, CEB_LAYOUTS[type], place, problems);
  return readDocument({ index, type, body: tidy, problems, locate: (path) => [place, ...path].join('/') });
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !Number.isFinite(Date.parse(value))) return false;
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value);
}

function refuse(code: string, detail: string): Refusal {
  return new Refusal('invalid-request', detail, [{ detail, pointer: '', code }]);
}

function schema(pointer: string, detail: string): Problem {
  return { detail, pointer, code: 'schema' };
}

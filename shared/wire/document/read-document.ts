import type { Problem } from '../../faults/refusal.ts';
import { Document, type DocumentType } from '../../model/document/document.ts';
import { documentKey } from './document-key.ts';
import { explainIssue } from './explain-issue.ts';
import { isSound } from './is-sound.ts';

/** One document as a reader found it: either `document`, or everything that is wrong with it. */
export interface ReadDocument {
  /** Place in the submission, from 0. */
  readonly index: number;
  readonly type: DocumentType | 'unknown';
  /** Names the document to its sender (see `documentKey`); empty where it cannot be told. */
  readonly key: string;
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/** A body under its CEB names as far as the reader could take it, with what it already found wrong: it holds known fields only. */
export interface RawDocument {
  readonly index: number;
  readonly type: DocumentType;
  readonly body: Readonly<Record<string, unknown>>;
  readonly problems: Problem[];
  /** Pointer into the request of a path in the body, such as `['lines', 0, 'qty']`. */
  readonly locate: (path: readonly PropertyKey[]) => string;
}

/** Listed of one document; nobody mends more at once. */
const MOST_PROBLEMS = 100;

/** Checks a body against the model; every fault of the document is reported at once. */
export function readDocument({ index, type, body, problems, locate }: RawDocument): ReadDocument {
  const candidate = { type, body };
  const key = documentKey(candidate);
  if (problems.length === 0 && isSound(candidate)) return { index, type, key, document: candidate, problems };
  const seen = new Set(problems.map(({ pointer }) => pointer));
  const checked = Document.safeParse(candidate);
  if (problems.length === 0 && checked.success) return { index, type, key, document: checked.data, problems };
  for (const { path } of checked.error?.issues ?? []) {
    const pointer = locate(path.slice(1));
    if (!seen.has(pointer)) problems.push({ ...explainIssue(type, path.slice(1), body), pointer });
  }
  return { index, type, key, document: null, problems: cutProblems(problems) };
}

/** A document of which nothing could be taken. */
export function lostDocument(index: number, problems: readonly Problem[]): ReadDocument {
  return { index, type: 'unknown', key: '', document: null, problems: cutProblems(problems) };
}

/** At most `most` problems, the last of which then says how many are not listed. */
export function cutProblems(problems: readonly Problem[], most: number = MOST_PROBLEMS): readonly Problem[] {
  if (problems.length <= most) return problems;
  const detail = `${problems.length - most + 1} more problems are not listed: correct these first`;
  return [...problems.slice(0, most - 1), { detail, pointer: '', code: 'schema' }];
}

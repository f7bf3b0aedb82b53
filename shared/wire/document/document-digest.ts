import { hash } from 'node:crypto';
import type { Document, DocumentType } from '../../model/document/document.ts';
import { CEB_LAYOUTS, type CebLayout } from './ceb-layout.ts';
import { Utf8Bytes } from './utf8-bytes.ts';

/**
 * SHA-256 (hex) of the canonical text of a document without its `guid`: the type, then names and values, names sorted.
 * The same document sent again, under another guid or with its fields in another order, has the same digest.
 */
export function documentDigest({ type, body }: Document): string {
  const { head, line } = SORTED[type];
  TEXT.add(type);
  addPairs(body, head, false);
  if ('lines' in body) for (const one of body.lines) addPairs(one, line, true);
  TEXT.add(END);
  const text = TEXT.take();
  const digest = hash('sha256', text, 'hex');
  // Nothing of a document stays behind.
  text.fill(0);
  return digest;
}

/** No document holds these two: the readers refuse control characters. */
const END = '\u0000';
const LINE = '\u0001';

/** One for all documents: a digest is made without a pause. */
const TEXT = new Utf8Bytes();

/** Every name and every value is followed by an end: that of the value before stands with the name, so that a pair is two words. */
function addPairs(source: Readonly<Record<string, unknown>>, names: readonly SortedName[], isLine: boolean): void {
  let isFirst = isLine;
  for (const { name, after, first } of names) {
    const value = source[name];
    if (typeof value !== 'string') continue;
    TEXT.add(isFirst ? first : after);
    TEXT.add(value);
    isFirst = false;
  }
  // A line that says nothing is marked all the same; the schema knows none.
  if (isFirst) TEXT.add(END + LINE);
}

interface SortedName {
  readonly name: string;
  /** The name between the ends, behind a value, and as the first of a line. */
  readonly after: string;
  readonly first: string;
}

interface SortedNames {
  readonly head: readonly SortedName[];
  readonly line: readonly SortedName[];
}

const SORTED: Readonly<Record<DocumentType, SortedNames>> = {
  order: sorted(CEB_LAYOUTS.order),
  payment: sorted(CEB_LAYOUTS.payment),
  waybill: sorted(CEB_LAYOUTS.waybill),
  waybillStatus: sorted(CEB_LAYOUTS.waybillStatus),
  declaration: sorted(CEB_LAYOUTS.declaration),
  cancel: sorted(CEB_LAYOUTS.cancel),
  return: sorted(CEB_LAYOUTS.return),
};

function sorted({ fields, lineFields }: CebLayout): SortedNames {
  const head = fields.order.filter((name) => name !== 'guid').toSorted();
  return { head: head.map(wordsOf), line: lineFields.order.toSorted().map(wordsOf) };
}

function wordsOf(name: string): SortedName {
  return { name, after: END + name + END, first: END + LINE + name + END };
}

import { hash } from 'node:crypto';
import type { Document, DocumentType } from '../../model/document/document.ts';
import { CEB_LAYOUTS, type CebLayout } from './ceb-layout.ts';
import { Utf8Page } from './utf8-page.ts';

/** Documents are digested one after the other, so that one page serves them all. */
const page = new Utf8Page();

/**
 * SHA-256 (hex) of the canonical text of a document without its `guid`: the type, then names and values, names sorted.
 * The same document sent again, under another guid or with its fields in another order, has the same digest.
 */
export function documentDigest({ type, body }: Document): string {
  const { head, line } = SORTED[type];
  page.clear();
  page.put(type + END);
  putPairs(body, head);
  if ('lines' in body)
    for (const one of body.lines) {
      page.put(LINE);
      putPairs(one, line);
    }
  return hash('sha256', page.bytes(), 'hex');
}

/** No document holds these two: the readers refuse control characters. */
const END = '\u0000';
const LINE = '\u0001';

function putPairs(source: Readonly<Record<string, unknown>>, names: readonly Name[]): void {
  for (const { name, opening } of names) {
    const value = source[name];
    if (typeof value !== 'string') continue;
    page.put(opening);
    page.put(value);
    page.put(END);
  }
}

interface Name {
  readonly name: string;
  /** As it stands before its value. */
  readonly opening: string;
}

interface SortedNames {
  readonly head: readonly Name[];
  readonly line: readonly Name[];
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
  return { head: named(fields.order.filter((name) => name !== 'guid')), line: named(lineFields.order) };
}

function named(names: readonly string[]): Name[] {
  return names.toSorted().map((name) => ({ name, opening: name + END }));
}

import { hash } from 'node:crypto';
import type { Document, DocumentType } from '../../model/document/document.ts';
import { CEB_LAYOUTS, type CebLayout } from './ceb-layout.ts';

/**
 * SHA-256 (hex) of the canonical text of a document without its `guid`: the type, then names and values, names sorted.
 * The same document sent again, under another guid or with its fields in another order, has the same digest.
 */
export function documentDigest({ type, body }: Document): string {
  const { head, line } = SORTED[type];
  const lines = 'lines' in body ? body.lines.map((one) => LINE + pairs(one, line)) : [];
  return hash('sha256', type + END + pairs(body, head) + lines.join(''), 'hex');
}

/** No document holds these two: the readers refuse control characters. */
const END = '\u0000';
const LINE = '\u0001';

function pairs(source: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    const value = source[name];
    if (typeof value === 'string') text += name + END + value + END;
  }
  return text;
}

interface SortedNames {
  readonly head: readonly string[];
  readonly line: readonly string[];
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
  return { head: fields.order.filter((name) => name !== 'guid').sort(), line: [...lineFields.order].sort() };
}

import { hash } from 'node:crypto';
import type { Document, DocumentType } from '../../model/document/document.ts';
import { CEB_LAYOUTS, type CebLayout } from './ceb-layout.ts';

/**
 * SHA-256 (hex) of the canonical JSON of type and body without `guid`:
 * the same document sent again, under another guid or with its fields in another order, has the same digest.
 */
export function documentDigest({ type, body }: Document): string {
  const { head, line } = SORTED[type];
  return hash('sha256', JSON.stringify([type, ...pairs(body, head, line)]), 'hex');
}

type Fields = Readonly<Record<string, unknown>>;

/** Name, value, name, value …, names sorted: as definite as an object with sorted keys, and much cheaper to build. */
function pairs(source: Fields, names: readonly string[], lineNames: readonly string[]): unknown[] {
  const list: unknown[] = [];
  for (const name of names) {
    const value = source[name];
    if (typeof value === 'string') list.push(name, value);
    else if (Array.isArray(value))
      list.push(
        name,
        value.map((line: Fields) => pairs(line, lineNames, [])),
      );
  }
  return list;
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

function sorted({ fields, lineFields, list }: CebLayout): SortedNames {
  const names = list === null ? fields.order : [...fields.order, 'lines'];
  return { head: names.filter((name) => name !== 'guid').sort(), line: [...lineFields.order].sort() };
}

import type { Statement } from '../../model/finding.ts';
import { maskField } from '../../notation/mask.ts';

/** What a document says in a field, fit to be shown: identity fields stand masked. An absent field is an empty value. */
export function stated(document: string, field: string, value: string | undefined, line?: string): Statement {
  const shown = value === undefined ? '' : maskField(field, value);
  return line === undefined ? { document, field, value: shown } : { document, field, value: shown, line };
}

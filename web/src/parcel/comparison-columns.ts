import type { Bilingual } from '../../../shared/model/finding.ts';
import type { ComparisonRow } from '../../../shared/wire/http/schemas/parcel.ts';
import { DOCUMENT_NAMES, nameIn } from '../words/names.ts';

const THREE_AND_ONE = ['order', 'payment', 'waybill', 'declaration'];

/** The four documents of a parcel always, then what else the rows speak of (a second payment, a return). */
export function columnsOf(rows: readonly Pick<ComparisonRow, 'cells'>[]): readonly string[] {
  const more = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  for (const column of THREE_AND_ONE) more.delete(column);
  return [...THREE_AND_ONE, ...[...more].toSorted()];
}

/** `payment#2` is the second payment. */
export function columnName(column: string): Bilingual {
  const [, type = column, rest = ''] = /^([A-Za-z]+)\W*(.*)$/.exec(column) ?? [];
  const { zh, en } = nameIn(DOCUMENT_NAMES, type);
  return rest === '' ? { zh, en } : { zh: `${zh} ${rest}`, en: en === '' ? '' : `${en} ${rest}` };
}

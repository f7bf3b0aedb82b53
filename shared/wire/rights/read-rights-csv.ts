import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../../faults/refusal.ts';
import type { ImportFault, ReadImport } from '../../model/right-import.ts';
import { safeName } from '../document/safe-name.ts';
import { checkedRow } from './checked-row.ts';
import { CSV_CELLS, CSV_NEEDED } from './csv-cells.ts';

type Row = { readonly record: readonly string[]; readonly line: number };

const CELLS = new Map<string, (text: string) => unknown>(Object.entries(CSV_CELLS));

const OPTIONS = {
  bom: true,
  relaxColumnCount: true,
  skipEmptyLines: true,
  recordDelimiter: '\n',
} as const;

/**
 * Rights of a CSV file (RFC 4180): the first line names the fields, lists are apart by `|`. Every line is read on its own. Throws
 * Refusal `unreadable` where quotes do not close, since nothing after them can be told apart.
 */
export function readRightsCsv(text: string): ReadImport {
  const [header, ...lines] = rowsOf(text);
  const names = (header?.record ?? []).map((name) => name.trim());
  const faults = headerFaults(names);
  if (faults.length > 0) return { rows: [], faults };
  const read = lines.map(({ record, line }, index) =>
    record.length === names.length
      ? checkedRow(fieldsOf(names, record), { index, line })
      : { rows: [], faults: [{ line, pointer: `/${index}`, ...miscounted(names.length, record.length) }] },
  );
  return { rows: read.flatMap(({ rows }) => rows), faults: read.flatMap((one) => one.faults) };
}

function rowsOf(text: string): readonly Row[] {
  try {
    const rows: Row[] = [];
    parse(text.replaceAll(/\r\n?/g, '\n'), {
      ...OPTIONS,
      onRecord: (record: readonly string[], { lines }) => void rows.push({ record, line: lines - breaksIn(record) }),
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const detail =
      '引号未配对 A quote is not closed, or stands inside a cell without quotes: double it and quote the cell.';
    throw new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'csv' }]);
  }
}

/** A record is told of where it ends; people look for where it begins. */
function breaksIn(record: readonly string[]): number {
  return record.join('').split('\n').length - 1;
}

function headerFaults(names: readonly string[]): ImportFault[] {
  const fault = (detail: string, code: string) => ({ line: 1, pointer: '', detail, code });
  const unknown = names.filter((name) => !CELLS.has(name));
  const twice = names.filter((name, at) => CELLS.has(name) && names.indexOf(name) !== at);
  const missing = CSV_NEEDED.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) =>
      fault(
        `没有此字段，请更名或删除该列 No field is named ${safeName(name)}: rename the column or remove it.`,
        'unknown-column',
      ),
    ),
    ...twice.map((name) => fault(`列重复，请删除其一 The column ${name} stands twice: remove one.`, 'column-twice')),
    ...missing.map((name) => fault(`缺少此列，请添加 The column ${name} is missing: add it.`, 'column-missing')),
  ];
}

function miscounted(wanted: number, found: number): Pick<ImportFault, 'detail' | 'code'> {
  return {
    detail: `该行 ${found} 列，应为 ${wanted} 列 The line has ${found} cells, the header ${wanted}: add or remove cells, or quote a cell that holds a comma.`,
    code: 'cells',
  };
}

function fieldsOf(names: readonly string[], record: readonly string[]): unknown {
  const fields = names.map((name, at) => ({ name, text: (record[at] ?? '').trim() }));
  const filled = fields.filter(({ text }) => text !== '');
  return Object.fromEntries(filled.map(({ name, text }) => [name, CELLS.get(name)?.(text)]));
}

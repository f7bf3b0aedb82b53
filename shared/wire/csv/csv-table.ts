import type { ImportFault, ReadImport } from '../../model/read-import.ts';
import { safeName } from '../document/safe-name.ts';
import { csvRows } from './csv-rows.ts';

export interface CsvColumns {
  /** Every column that there may be, and those without which no line can be right. */
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

/** Where a line stands: `index` among the lines from 0, `line` in the file from 1. */
export interface LinePlace {
  readonly index: number;
  readonly line: number;
}

/**
 * Rows of a CSV file whose first line names the columns, in any order. Every line is read on its own, by its cells without the blanks
 * around them; none when a column is unknown, missing or twice. Throws Refusal `unreadable`.
 */
export function readCsvTable<Row>(
  text: string,
  columns: CsvColumns,
  readLine: (cells: ReadonlyMap<string, string>, place: LinePlace) => ReadImport<Row>,
): ReadImport<Row> {
  const [header, ...lines] = csvRows(text);
  const names = (header?.record ?? []).map((name) => name.trim());
  const faults = headerFaults(names, columns);
  if (faults.length > 0) return { rows: [], faults };
  const read = lines.map(({ record, line }, index) =>
    record.length === names.length
      ? readLine(new Map(names.map((name, at) => [name, (record[at] ?? '').trim()])), { index, line })
      : { rows: [], faults: [{ line, pointer: `/${index}`, ...miscounted(names.length, record.length) }] },
  );
  return { rows: read.flatMap(({ rows }) => rows), faults: read.flatMap((one) => one.faults) };
}

function headerFaults(names: readonly string[], { known, needed }: CsvColumns): ImportFault[] {
  const fault = (code: string, detail: string) => ({ line: 1, pointer: '', detail, code });
  const unknown = names.filter((name) => !known.includes(name));
  const twice = names.filter((name, at) => known.includes(name) && names.indexOf(name) !== at);
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) =>
      fault('unknown-column', `没有此列，请更名或删除 No column is named ${safeName(name)}: rename or remove it.`),
    ),
    ...twice.map((name) => fault('column-twice', `列重复，请删除其一 The column ${name} stands twice: remove one.`)),
    ...missing.map((name) => fault('column-missing', `缺少此列，请添加 The column ${name} is missing: add it.`)),
  ];
}

function miscounted(wanted: number, found: number): Pick<ImportFault, 'detail' | 'code'> {
  return {
    detail: `该行 ${found} 列，应为 ${wanted} 列 The line has ${found} cells, the header ${wanted}: add or remove cells, or quote a cell that holds a comma.`,
    code: 'cells',
  };
}

import { parse } from 'csv-parse/sync';
import { readText } from '../titles/read-text.ts';
import type { Cells } from './declaration.ts';

/** A row of a table; `line` is where it ends, the header on line 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: Cells;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** What is wrong with the lines that are no rows. */
  readonly faults: readonly string[];
}

/**
 * The rows of a CSV file (RFC 4180, `.gz` too), whose first line names the columns. Throws an `Error` when a needed column is missing:
 * then it is another kind of file.
 */
export function readTable(path: string, needed: readonly string[]): Table {
  const faults: string[] = [];
  const records: { readonly record: readonly string[]; readonly line: number }[] = [];
  parse(readText(path), {
    relaxColumnCount: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    onSkip: (error) => void faults.push(`${path}: ${error?.message ?? 'a line cannot be read'}`),
    onRecord: (record: readonly string[], { lines }) => void records.push({ record, line: lines }),
  });
  const [header, ...lines] = records;
  const names = (header?.record ?? []).map((name) => name.trim());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`${path} has no column ${missing.join(', ')}`);
  const rows: TableRow[] = [];
  for (const { record, line } of lines) {
    if (record.length === names.length) rows.push({ line, cells: cellsOf(names, record) });
    else faults.push(`${path}:${line} has ${record.length} cells where the header names ${names.length}`);
  }
  return { rows, faults };
}

function cellsOf(names: readonly string[], record: readonly string[]): Cells {
  return Object.fromEntries(names.map((name, at) => [name, record[at] ?? '']));
}

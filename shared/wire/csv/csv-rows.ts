import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../../faults/refusal.ts';

/** A record of a CSV file, and the line on which it begins, from 1. */
export interface CsvRow {
  readonly record: readonly string[];
  readonly line: number;
}

const OPTIONS = { bom: true, relaxColumnCount: true, skipEmptyLines: true, recordDelimiter: '\n' } as const;

/** The records of a CSV file (RFC 4180). Throws Refusal `unreadable` where quotes do not close, since nothing after them can be told apart. */
export function csvRows(text: string): readonly CsvRow[] {
  try {
    const rows: CsvRow[] = [];
    parse(text.replaceAll(/\r\n?/g, '\n'), {
      ...OPTIONS,
      onRecord: (record: readonly string[], { lines }) =>
        void rows.push({ record: record.map(unguarded), line: lines - breaksIn(record) }),
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const detail =
      '引号未配对 A quote is not closed, or stands inside a cell without quotes: double it and quote the cell.';
    throw new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'csv' }]);
  }
}

/**
 * A CSV file of these records, with the mark by which spreadsheets know UTF-8. A cell that a spreadsheet would take for a formula
 * stands behind an apostrophe (OWASP, CSV injection): somebody else's text must not run where it is opened. `csvRows` takes it off.
 */
export function csvText(records: readonly (readonly string[])[]): string {
  return `\uFEFF${records.map((record) => `${record.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`;
}

function guarded(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A record is told of where it ends; people look for where it begins. */
function breaksIn(record: readonly string[]): number {
  return record.join('').split('\n').length - 1;
}

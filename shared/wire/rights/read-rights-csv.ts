import type { ReadImport } from '../../model/read-import.ts';
import type { ImportedRight } from '../../model/right-import.ts';
import { readCsvTable } from '../csv/csv-table.ts';
import { checkedRow } from './checked-row.ts';
import { CSV_CELLS, CSV_NEEDED } from './csv-cells.ts';

const CELLS = new Map<string, (text: string) => unknown>(Object.entries(CSV_CELLS));
const COLUMNS = { known: [...CELLS.keys()], needed: CSV_NEEDED };

/**
 * Rights of a CSV file (RFC 4180): the first line names the fields, lists are apart by `|`; an empty cell is a field that is absent.
 * Throws Refusal `unreadable` where quotes do not close, since nothing after them can be told apart.
 */
export function readRightsCsv(text: string): ReadImport<ImportedRight> {
  return readCsvTable(text, COLUMNS, (cells, place) => {
    const filled = [...cells].filter(([, cell]) => cell !== '');
    return checkedRow(Object.fromEntries(filled.map(([name, cell]) => [name, CELLS.get(name)?.(cell)])), place);
  });
}

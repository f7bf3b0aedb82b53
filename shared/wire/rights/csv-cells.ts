import type { Recordation } from '../../model/recordation.ts';

/* How a cell of a CSV file says the value of a field. What it does not say right is left as it is, for the schema to refuse. */

type Cell = (text: string) => unknown;

const TRUE = /^(true|yes|1|是)$/i;
const FALSE = /^(false|no|0|否)$/i;

const text: Cell = (cell) => cell;
const list = (cell: string) => parts(cell, '|');
const number = (part: string) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : part);
const yesOrNo: Cell = (cell) => (TRUE.test(cell) ? true : FALSE.test(cell) ? false : cell);

/** Entries of several members: the members apart by `;`, in this order, an empty one being absent. */
const entries =
  (...members: readonly string[]): Cell =>
  (cell) =>
    list(cell).map((entry) => {
      const values = entry.split(';').map((part) => part.trim());
      const named = values.map((value, at): [string, unknown] => [
        members[at] ?? `member${at + 1}`,
        members[at] === 'ports' ? parts(value, ' ') : value,
      ]);
      return Object.fromEntries(named.filter((_, at) => values[at] !== ''));
    });

/** Every field of a recordation is a column; an empty cell is a field that is absent. */
export const CSV_CELLS: Readonly<Record<keyof Recordation, Cell>> = {
  recordNo: text,
  type: text,
  holder: text,
  holderCode: text,
  marks: list,
  nicknames: list,
  niceClasses: (cell) => list(cell).map(number),
  hsScope: list,
  validFrom: text,
  validTo: text,
  timeHonoured: yesOrNo,
  legitimateUsers: entries('code', 'name', 'role', 'ports', 'from', 'to'),
  priceBandYuan: (cell) => list(cell).map(number),
  features: list,
  images: entries('sha256', 'title'),
  barcodePrefixes: list,
  origins: list,
  knownInfringers: list,
  cleared: entries('ebcCode', 'article', 'until'),
  status: text,
};

/** Columns without which no line can be right. */
export const CSV_NEEDED = ['recordNo', 'type', 'holder', 'marks', 'validFrom', 'validTo'] as const;

function parts(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

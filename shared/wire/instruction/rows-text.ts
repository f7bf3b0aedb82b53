import type { Cell } from '../../model/instruction.ts';

/*
 * A decision table as text, for a cell of a CSV file: a line a row, cells apart by `;`, values apart by `|`, e.g.
 * `hs starts-with 3304|3305; value from 1000`. Before `;`, `|`, `\` and at a break of lines inside a value stands `\`.
 */

/** What the text says of a cell; whether there is such a fact or operator, the schema says. */
export interface ReadCell {
  readonly fact: string;
  readonly op: string;
  readonly values: readonly string[];
}

const ESCAPED = /[\\;|]/g;

export function rowsText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => cells.map(cellText).join('; ')).join('\n');
}

export function readRows(text: string): ReadCell[][] {
  if (text.trim() === '') return [];
  return split(text, '\n').map((row) =>
    split(row, ';')
      .filter((cell) => cell.trim() !== '')
      .map(readCell),
  );
}

function cellText({ fact, op, values }: Cell): string {
  return `${fact} ${op} ${values.map((value) => value.replace(ESCAPED, '\\$&').replaceAll('\n', '\\\n')).join('|')}`;
}

function readCell(text: string): ReadCell {
  const [, fact = '', op = '', rest = ''] = /^\s*(\S*)\s*(\S*)\s*(.*?)\s*$/s.exec(text) ?? [];
  return {
    fact,
    op,
    values: rest === '' ? [] : split(rest, '|').map((value) => value.trim().replace(/\\(.)/gs, '$1')),
  };
}

/** Parts between separators before which no `\` stands; what is escaped stays so. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

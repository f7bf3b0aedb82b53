import type { Cell } from '../../../shared/model/instruction.ts';
import { valueText } from '../parts/value-text.ts';
import { OPS } from '../words/instruction-names.ts';

type Rule = Pick<Cell, 'op' | 'values'> & { readonly fact: string };
type Table = readonly (readonly Rule[])[];

/** A cell in words; `title` for a name of its fact that people know. */
export function ruleText({ fact, op, values }: Rule, title: string = fact): string {
  return `${title} ${OPS[op].zh} ${values.join('、')}`;
}

/** A decision table in one line: the cells of a row have to hold together, and any of the rows is enough. */
export function tableText(rows: Table, titleOf: (fact: string) => string = (fact) => fact): string {
  return rows.map((row) => row.map((cell) => ruleText(cell, titleOf(cell.fact))).join(' 且 ')).join('；');
}

/** What a field of an instruction holds in one line, whatever it is; empty for what is absent. */
export function partValueText(value: unknown): string {
  return isTable(value) ? tableText(value) : valueText(value);
}

function isTable(value: unknown): value is Table {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

export function isCell(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const { fact, op, values }: { fact?: unknown; op?: unknown; values?: unknown } = value;
  return typeof fact === 'string' && typeof op === 'string' && Object.hasOwn(OPS, op) && Array.isArray(values);
}

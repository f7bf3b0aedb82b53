import type { Cell, InstructionText } from '../../../shared/model/instruction.ts';

export type Column = Pick<Cell, 'fact' | 'op'>;

/** A decision table by columns: every pair of fact and operator that any row asks about, in the order of their first use. */
export function tableColumns(rows: InstructionText['rows']): readonly Column[] {
  const columns: Column[] = [];
  for (const { fact, op } of rows.flat())
    if (!columns.some((column) => column.fact === fact && column.op === op)) columns.push({ fact, op });
  return columns;
}

/** The values of a row in a column; empty where the row does not ask. */
export function valuesAt(row: readonly Cell[], { fact, op }: Column): readonly string[] {
  return row.filter((cell) => cell.fact === fact && cell.op === op).flatMap(({ values }) => values);
}

import { COLUMNS, type Declaration, declarationOf } from './declaration.ts';
import { readTable, type TableRow } from './read-table.ts';

/** A declaration that was inspected, or whose result a replay knows. */
export interface Labelled extends Declaration {
  readonly isFraud: boolean;
}

/** A labelled declaration and the week it belongs to. */
export interface Weekly extends Labelled {
  readonly week: number;
}

export interface Read<T> {
  readonly rows: readonly T[];
  /** A sentence a bad row, with file and line. */
  readonly faults: readonly string[];
}

/** Declarations to score. Labels are not read at all: the column may hold anything, or be absent. */
export function readDeclarations(path: string): Read<Declaration> {
  return readAll(path, [], ({ cells }) => declarationOf(cells));
}

export function readLabelled(path: string): Read<Labelled> {
  return readAll(path, ['fraud'], labelledOf);
}

export function readWeekly(path: string): Read<Weekly> {
  return readAll(path, ['fraud', 'week'], (row) => {
    const week = row.cells.week ?? '';
    if (!/^\d{1,9}$/.test(week)) return `week ${JSON.stringify(week)} is not a whole number`;
    const labelled = labelledOf(row);
    return typeof labelled === 'string' ? labelled : { ...labelled, week: Number(week) };
  });
}

function labelledOf({ cells }: TableRow): Labelled | string {
  const { fraud = '' } = cells;
  if (fraud !== '0' && fraud !== '1') return `fraud ${JSON.stringify(fraud)} is neither 0 nor 1`;
  const declaration = declarationOf(cells);
  return typeof declaration === 'string' ? declaration : { ...declaration, isFraud: fraud === '1' };
}

function readAll<T>(path: string, also: readonly string[], readOne: (row: TableRow) => T | string): Read<T> {
  const { rows, faults } = readTable(path, [...COLUMNS, ...also]);
  const good: T[] = [];
  const bad = [...faults];
  for (const row of rows) {
    const one = readOne(row);
    if (typeof one === 'string') bad.push(`${path}:${row.line} is no declaration: ${one}`);
    else good.push(one);
  }
  return { rows: good, faults: bad };
}

import type { Cell } from '../../model/instruction.ts';
import type { FactName, ParcelFacts } from '../../model/parcel-facts.ts';
import { type CellTest, cellTest, holds } from './cell-test.ts';
import { factAt, placeOfFact } from './fact-at.ts';
import { narrowest, shareOf } from './narrowest.ts';
import { type Filing, numberOfText, ValueIndex } from './value-index.ts';

/** A row of a decision table under the mark of the instruction that it belongs to. */
export interface Row<T> {
  readonly owner: T;
  readonly cells: readonly Cell[];
}

export interface RowIndex<T> {
  /** Calls `found` for the owner of every row that holds; for one with several such rows more than once. `code` is `numberOfText` of the district. */
  look(facts: ParcelFacts, code: number, found: (owner: T) => void): void;
}

/** So few rows are tried faster than they are looked up. */
const FEW = 3;
const NOTHING: RowIndex<never> = { look: () => undefined };

/**
 * Rows filed under the equality that narrows most (`in` of texts and lists, `starts-with`), and within a value under the next, until few
 * are left to try: what a lookup costs hardly depends on how many rows there are. Rows without an equality are tried each time.
 */
export function rowIndex<T>(rows: readonly Row<T>[]): RowIndex<T> {
  const filed = new Map<FactName, Filed<T>[]>();
  const rest: Row<T>[] = [];
  for (const row of rows) {
    const cell = rows.length <= FEW ? null : narrowest(row.cells);
    if (cell === null) rest.push(row);
    else {
      const entries = filed.get(cell.fact) ?? [];
      entries.push(...entriesOf(row, cell));
      filed.set(cell.fact, entries);
    }
  }
  const branches = [...filed].map(([fact, entries]) => branchOf(fact, entries));
  const tried = rest.reduceRight<TriedRow<T> | null>((next, row) => triedOf(row, next), null);
  if (branches.length === 0) return tried ?? NOTHING;
  return new Branches(branches, tried);
}

/** A row under one of the values of its narrowest cell; `code` is that of its district where the row names one besides. */
interface Filed<T> {
  readonly text: string;
  readonly isWhole: boolean;
  readonly code: number | null;
  readonly row: Row<T>;
}

interface Branch<T> {
  readonly place: number;
  readonly values: ValueIndex<T>;
}

class Branches<T> implements RowIndex<T> {
  private readonly branches: readonly Branch<T>[];
  private readonly tried: TriedRow<T> | null;

  constructor(branches: readonly Branch<T>[], tried: TriedRow<T> | null) {
    this.branches = branches;
    this.tried = tried;
  }

  look(facts: ParcelFacts, code: number, found: (owner: T) => void): void {
    if (this.tried !== null) this.tried.look(facts, code, found);
    for (const branch of this.branches) {
      const value = factAt(facts, branch.place);
      if (typeof value === 'string') {
        if (value !== '') branch.values.each(value, facts, code, found);
      } else if (value !== null && typeof value !== 'number')
        for (const one of value) branch.values.each(one, facts, code, found);
    }
  }
}

/** A row that is left to try, and those after it: few steps in memory, since most are given up at the district. */
class TriedRow<T> implements RowIndex<T> {
  private readonly owner: T;
  /** Of its district; null for any. Compared first, since it lies here and not behind a text. */
  private readonly code: number | null;
  private readonly first: CellTest | null;
  private readonly more: readonly CellTest[];
  private readonly next: TriedRow<T> | null;

  constructor(owner: T, code: number | null, tests: readonly CellTest[], next: TriedRow<T> | null) {
    const [first, ...more] = tests;
    this.owner = owner;
    this.code = code;
    this.first = first ?? null;
    this.more = more;
    this.next = next;
  }

  look(facts: ParcelFacts, code: number, found: (owner: T) => void): void {
    for (let row: TriedRow<T> | null = this; row !== null; row = row.next) {
      if (row.code !== null && row.code !== code) continue;
      if ((row.first === null || holds(row.first, facts)) && holdAll(row.more, facts)) found(row.owner);
    }
  }
}

function triedOf<T>({ owner, cells }: Row<T>, next: TriedRow<T> | null): TriedRow<T> {
  const district = districtIn(cells);
  // Another text may have the same number: the district is asked again, last.
  const ordered = cells.toSorted((a, b) => Number(a === district) - Number(b === district) || shareOf(a) - shareOf(b));
  return new TriedRow(owner, codeOf(district), ordered.map(cellTest), next);
}

function entriesOf<T>(row: Row<T>, cell: Cell): Filed<T>[] {
  const without = { ...row, cells: row.cells.filter((one) => one !== cell) };
  const code = codeOf(districtIn(without.cells));
  return [...new Set(cell.values)].map((text) => ({ text, isWhole: cell.op === 'in', code, row: without }));
}

function branchOf<T>(fact: FactName, entries: readonly Filed<T>[]): Branch<T> {
  const groups = Map.groupBy(entries, ({ text, isWhole, code }) => `${isWhole} ${code} ${text}`);
  const filings = [...groups.values()].flatMap(([first, ...rest]): Filing<T>[] => {
    if (first === undefined) return [];
    const rows = [first, ...rest].map(({ row }) => row);
    return [{ text: first.text, isWhole: first.isWhole, code: first.code, leaf: rowIndex(rows) }];
  });
  return { place: placeOfFact(fact), values: new ValueIndex(filings) };
}

/** The cell that names one district. */
function districtIn(cells: readonly Cell[]): Cell | undefined {
  return cells.find(({ fact, op, values }) => fact === 'customsCode' && op === 'in' && values.length === 1);
}

function codeOf(district: Cell | undefined): number | null {
  return district?.values[0] === undefined ? null : numberOfText(district.values[0]);
}

function holdAll(tests: readonly CellTest[], facts: ParcelFacts): boolean {
  for (let at = 0; at < tests.length; at += 1) {
    const test = tests[at];
    if (test !== undefined && !holds(test, facts)) return false;
  }
  return true;
}
